import type { Delegation } from '#contract/signatures.ts';
import { type SignatureKind, signatureKinds } from '#contract/values.ts';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';
import { ColleagueField } from './colleague-field.tsx';
import { KindBoxes } from './kind-boxes.tsx';

interface Chosen {
  delegateId: string;
  kinds: SignatureKind[];
  fromOn: string;
  toOn: string;
  reason: string;
}

/** Delegating the signing for an organisation, and ending a delegation. */
export function useDelegationActs(organisationId: string, myId: string | undefined) {
  const { delegations: words } = useWords(signatureWords);
  const ask = useAct();

  const delegate = () =>
    ask<Chosen>({
      ...{ act: 'delegate_signature', about: organisationId, help: words.help },
      ...{ submit: words.add, done: words.added },
      start: { delegateId: '', kinds: [], fromOn: '', toOn: '', reason: '' },
      fields: (form) => (
        <>
          <ColleagueField
            organisationId={organisationId}
            withoutId={myId}
            label={words.who}
            issues={form.issuesAt('delegateId')}
            value={form.values.delegateId}
            onChange={(delegateId) => form.change({ delegateId })}
          />
          <KindBoxes value={form.values.kinds} onChange={(kinds) => form.change({ kinds })} />
          <ActDateField
            label={words.from}
            issues={form.issuesAt('fromOn')}
            value={form.values.fromOn}
            onChange={(fromOn) => form.change({ fromOn })}
          />
          <ActDateField
            label={words.to}
            issues={form.issuesAt('toOn')}
            min={form.values.fromOn}
            value={form.values.toOn}
            onChange={(toOn) => form.change({ toOn })}
          />
          <ReasonField form={form} />
        </>
      ),
      toInput: ({ delegateId, kinds, fromOn, toOn, reason }) =>
        delegateId && kinds.length > 0 && fromOn && toOn && reason.trim()
          ? {
              ...{ organisationId, delegateId, fromOn, toOn, reason },
              kinds: signatureKinds.filter((kind) => kinds.includes(kind)),
            }
          : undefined,
    });

  const end = ({ id, delegate: { name } }: Delegation) =>
    ask<object>({
      ...{ act: 'end_signature_delegation', about: id, title: words.endOf(name), help: words.endHelp },
      ...{ start: {}, submit: words.end, done: words.ended },
      toInput: () => ({ organisationId, id }),
    });

  return { delegate, end };
}
