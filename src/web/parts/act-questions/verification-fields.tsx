import { type VerificationWay, verificationWays } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { ActWordsField, NoteField } from '../act-form/act-fields.tsx';
import type { ActFields } from '../act-form/act-question.ts';
import { SelectField } from '../select-field.tsx';
import { ClosingDateField, ClosingWordsField } from './closing-fields.tsx';

/** How something was verified, as it is typed. */
export interface Verified {
  how: VerificationWay;
  by: string;
  on: string;
  note: string;
}

export const noVerification: Verified = { how: 'on_site', by: '', on: '', note: '' };

/** How, by whom and when something was verified, with a remark, or with the reason where one has to be given. */
export function VerificationFields(props: {
  form: ActFields<Verified>;
  reason?: { label: string; hint: string };
}) {
  const words = useWords(closingQuestionWords);
  const { form, reason } = props;
  const { values, change, issuesAt } = form;
  return (
    <>
      <SelectField
        label={words.how}
        value={values.how}
        options={verificationWays}
        say={(how) => words.ways[how]}
        onChange={(how) => change({ how })}
      />
      <ClosingWordsField
        name="by"
        value={values.by}
        issues={issuesAt('verification.by')}
        onChange={(by) => change({ by })}
      />
      <ClosingDateField
        name="on"
        value={values.on}
        issues={issuesAt('verification.on')}
        onChange={(on) => change({ on })}
      />
      {reason ? (
        <ActWordsField
          {...reason}
          value={values.note}
          issues={issuesAt('verification.words')}
          onChange={(note) => change({ note })}
        />
      ) : (
        <NoteField form={form} />
      )}
    </>
  );
}

/** The verification as it is sent; undefined while who or when is missing. */
export function toVerification({ how, by, on, note }: Verified) {
  if (by.trim() === '' || on === '') return undefined;
  return { how, by, on, ...(note.trim() !== '' && { words: note }) };
}
