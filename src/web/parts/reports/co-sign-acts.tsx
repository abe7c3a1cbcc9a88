import { useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Report } from '#contract/reports.ts';
import { signatureWaysQuery } from '../../api/signatures.ts';
import { useWords } from '../../words/bilingual.ts';
import { coSignWords } from '../../words/co-sign.ts';
import { ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import { SignField } from '../sign/sign-field.tsx';
import { emptySignature, toSignature } from '../sign/signature-draft.ts';

/** What the other leads and the keepers do to a report that waits to be co-signed. */
export function CoSignActs({ report }: { report: Report }) {
  const words = useWords(coSignWords);
  const names = useWords(actWords);
  const ask = useAct();
  const queries = useQueryClient();
  const { organisationId, id, revision, can, coSignatures } = report;
  const key = { organisationId, id, revision };
  const own = coSignatures.find(({ state, isOwn }) => state === 'asked' && isOwn);
  const coSign = async (coSignerId: string, name: string) => {
    const { ways: offered } = await queries.fetchQuery(signatureWaysQuery(coSignerId));
    const ways = offered.report ?? [];
    ask({
      ...{ act: 'co_sign_report', about: id, submit: names.co_sign_report.button },
      title: `${names.co_sign_report.button} · ${name}`,
      ...{ help: words.toSign(report.organisation, report.cycle), done: words.signedNow },
      start: { signature: emptySignature(ways) },
      fields: ({ values, change, issuesAt }) => (
        <SignField
          ways={ways}
          value={values.signature}
          issuesAt={issuesAt}
          onChange={(signature) => change({ signature })}
        />
      ),
      toInput: ({ signature: typed }) => {
        const signature = toSignature(typed);
        return signature && { ...key, coSignerId, signature };
      },
    });
  };
  return (
    <>
      {can.includes('co_sign_report') && own && (
        <Button size="small" type="primary" onClick={() => coSign(own.organisationId, own.organisation)}>
          {names.co_sign_report.button}
        </Button>
      )}
      {can.includes('waive_co_signatures') && (
        <Button
          size="small"
          onClick={() =>
            ask({
              ...{ act: 'waive_co_signatures', about: id, ...words.waive_co_signatures },
              ...{ start: { reason: '' }, submit: names.waive_co_signatures.button },
              fields: (form) => <ReasonField form={form} />,
              toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...key, reason }),
            })
          }
        >
          {names.waive_co_signatures.button}
        </Button>
      )}
    </>
  );
}

/** Whose signature a report bears beside its own, and whose is missing. */
export function CoSignatures({ report: { coSignatures } }: { report: Report }) {
  const words = useWords(coSignWords);
  if (coSignatures.length === 0) return null;
  return (
    <ul className="report-co-signatures" aria-label={words.title}>
      {coSignatures.map(({ organisationId, organisation, state, signer, signedOn, reason }) => (
        <li key={organisationId}>
          <span aria-hidden="true">{state === 'signed' ? '✓ ' : '○ '}</span>
          <span lang="zh-CN">{organisation}</span>{' '}
          <span className="quiet">
            {state === 'signed' && signer && signedOn ? words.signed(signer, signedOn) : words.states[state]}
            {reason && `：${reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
