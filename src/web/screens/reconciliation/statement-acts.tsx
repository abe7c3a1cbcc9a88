import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { StatementSheet } from '#contract/reconciliation.ts';
import { signatureWaysQuery } from '../../api/signatures.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { SignField } from '../../parts/sign/sign-field.tsx';
import { emptySignature, type SignatureDraft, toSignature } from '../../parts/sign/signature-draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';

/** What the reader may do with the whole statement now: sign it, give it back, print it. */
export function StatementActs({ sheet }: { sheet: StatementSheet }) {
  const { sheet: words } = useWords(reconciliationWords);
  const { statement, cycle, today, can } = sheet;
  const { organisationId, id, revision } = statement;
  const { data: signing } = useQuery(signatureWaysQuery(organisationId));
  const ways = signing?.ways.statement ?? [];
  const ask = useAct();
  const seen = { organisationId, id, revision };
  const sign = () =>
    ask<{ signature: SignatureDraft }>({
      ...{ act: 'sign_statement', about: id, help: words.signHelp, done: words.signDone, submit: words.sign },
      start: { signature: emptySignature(ways) },
      fields: ({ values, change, issuesAt }) => (
        <SignField
          {...{ ways, issuesAt, today, since: cycle.openedOn }}
          value={values.signature}
          onChange={(signature) => change({ signature })}
        />
      ),
      toInput: ({ signature: typed }) => {
        const signature = toSignature(typed);
        return signature && { ...seen, signature };
      },
    });
  const giveBack = () =>
    ask<{ reason: string }>({
      ...{ act: 'return_statement', about: id, help: words.returnHelp, done: words.returnDone },
      ...{ submit: words.return, start: { reason: '' } },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...seen, reason }),
    });
  return (
    <>
      {can.includes('sign_statement') && ways.length > 0 && (
        <Button type="primary" disabled={statement.counts.unanswered > 0} onClick={sign}>
          {words.sign}
        </Button>
      )}
      {can.includes('return_statement') && <Button onClick={giveBack}>{words.return}</Button>}
      <Button onClick={() => window.print()}>{words.print}</Button>
    </>
  );
}
