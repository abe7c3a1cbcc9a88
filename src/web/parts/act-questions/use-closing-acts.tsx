import { actWords } from '#contract/act-words.ts';
import { type ClosingAct, closingActs } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { NoteField, ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import { ClosingWordsField } from './closing-fields.tsx';
import { noVerification, toVerification, VerificationFields, type Verified } from './verification-fields.tsx';

/** What the forms need to know of an assignment whose end is claimed or answered. */
export interface ClosingAssignment {
  organisationId: string;
  id: string;
  revision: number;
  /** Its name. */
  organisation: string;
}

/** The acts by which what was claimed or asked for is answered or taken back. */
export const answeringActs = closingActs.filter(
  (act): act is AnsweringAct => act !== 'claim_completion' && act !== 'ask_extension',
);
export type AnsweringAct = Exclude<ClosingAct, 'claim_completion' | 'ask_extension'>;

/** Opens the form of each act by which claims and extensions are answered or taken back. */
export type ClosingAsks = Record<
  AnsweringAct,
  (assignments: readonly ClosingAssignment[], onDone?: () => void) => void
>;

/** Opens the form of each act by which claims and extensions are answered or taken back; several are answered alike. */
export function useClosingActs(): ClosingAsks {
  const ask = useAct();
  const words = useWords(closingQuestionWords);
  const names = useWords(actWords);
  const frame = (act: AnsweringAct, assignments: readonly ClosingAssignment[], onDone?: () => void) => {
    const [first] = assignments;
    const name = names[act].button;
    return {
      ...{ act, ...words.acts[act], submit: name, ...(onDone && { onDone }) },
      about: assignments.length === 1 && first ? first.id : 'several',
      title:
        assignments.length === 1 && first
          ? `${name} · ${first.organisation}`
          : words.several(name, assignments.length),
    };
  };
  const plain =
    (act: AnsweringAct): ClosingAsks[AnsweringAct] =>
    (assignments, onDone) =>
      ask({ ...frame(act, assignments, onDone), start: {}, toInput: () => firstKey(assignments) });
  const withReason =
    (act: AnsweringAct, toThings: typeof firstKey | typeof allKeys): ClosingAsks[AnsweringAct] =>
    (assignments, onDone) =>
      ask<{ reason: string }>({
        ...{ ...frame(act, assignments, onDone), start: { reason: '' } },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (isBlank(reason) ? undefined : { ...toThings(assignments), reason }),
      });
  const withRemarks =
    (act: AnsweringAct, toThings: typeof firstKey | typeof allKeys): ClosingAsks[AnsweringAct] =>
    (assignments, onDone) =>
      ask<{ note: string }>({
        ...{ ...frame(act, assignments, onDone), start: { note: '' } },
        fields: (form) => <NoteField form={form} />,
        toInput: ({ note }) => ({ ...toThings(assignments), ...(!isBlank(note) && { words: note }) }),
      });
  const withWords =
    (
      act: AnsweringAct,
      name: 'assessment' | 'words',
      toThings: typeof firstKey | typeof allKeys,
    ): ClosingAsks[AnsweringAct] =>
    (assignments, onDone) =>
      ask<{ said: string }>({
        ...{ ...frame(act, assignments, onDone), start: { said: '' } },
        fields: ({ values, change, issuesAt }) => (
          <ClosingWordsField
            name={name}
            value={values.said}
            issues={issuesAt(name)}
            onChange={(said) => change({ said })}
          />
        ),
        toInput: ({ said }) => (isBlank(said) ? undefined : { ...toThings(assignments), [name]: said }),
      });

  return {
    withdraw_claim: plain('withdraw_claim'),
    assess_claims: withWords('assess_claims', 'assessment', allKeys),
    accept_claims: withRemarks('accept_claims', allKeys),
    send_back_claims: withReason('send_back_claims', allKeys),
    reopen_assignment: withReason('reopen_assignment', firstKey),
    withdraw_extension: plain('withdraw_extension'),
    support_extension: withWords('support_extension', 'words', firstKey),
    grant_extension: withRemarks('grant_extension', firstKey),
    refuse_extension: withReason('refuse_extension', firstKey),
    strike_off_assignments: (assignments, onDone) =>
      ask<Verified>({
        ...frame('strike_off_assignments', assignments, onDone),
        start: noVerification,
        fields: (form) => <VerificationFields form={form} />,
        toInput: (values) => {
          const verification = toVerification(values);
          return verification && { ...allKeys(assignments), verification };
        },
      }),
  };
}

function keyOf({ organisationId, id, revision }: ClosingAssignment) {
  return { organisationId, id, revision };
}

function firstKey(assignments: readonly ClosingAssignment[]) {
  const [first] = assignments;
  return first && keyOf(first);
}

function allKeys(assignments: readonly ClosingAssignment[]) {
  return { assignments: assignments.map(keyOf) };
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}
