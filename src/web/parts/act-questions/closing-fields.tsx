import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { ActDateField, ActWordsField } from '../act-form/act-fields.tsx';

interface Field<Name> {
  name: Name;
  value: string;
  issues: readonly string[];
  onChange: (value: string) => void;
}

/** A field of words of a claim, an extension or their answer. */
export function ClosingWordsField(props: Field<'grounds' | 'assessment' | 'words' | 'by' | 'progress'>) {
  const words = useWords(closingQuestionWords);
  const { name, ...field } = props;
  const hints = {
    grounds: words.groundsHint,
    assessment: words.assessmentHint,
    words: words.assessmentHint,
    by: words.byHint,
    progress: words.progressHint,
  };
  const isShort = name === 'by';
  return (
    <ActWordsField
      {...field}
      label={words[name]}
      hint={hints[name]}
      rows={isShort ? 1 : 4}
      maxLength={isShort ? 200 : 2000}
    />
  );
}

/** The day of a verification, or the one that is asked for. */
export function ClosingDateField(props: Field<'askedFor' | 'on'>) {
  const words = useWords(closingQuestionWords);
  const { name, ...field } = props;
  return <ActDateField {...field} label={words[name]} />;
}
