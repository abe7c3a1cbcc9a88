import { useId } from 'react';
import { MOST_REPORT_WORDS } from '#contract/acts/reports.ts';
import type { ReportForm } from '#contract/reports.ts';
import { type ReportField, reportFields } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { reportTerms } from '../../words/report-terms.ts';
import { AskAboutDifficulty } from './ask-about-difficulty.tsx';
import { DoubtLines } from './doubt-lines.tsx';
import { changedFields, type ReportDraft } from './report-draft.ts';

/** The words of a report, each beside what stood there last time. */
export function ReportFields(edited: {
  form: ReportForm;
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
}) {
  const changed = changedFields(edited.draft, edited.form);
  return reportFields.map((field) => (
    <WordsField key={field} {...edited} field={field} isNew={changed.includes(field)} />
  ));
}

function WordsField(props: {
  form: ReportForm;
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
  field: ReportField;
  isNew: boolean;
}) {
  const words = useWords(reportWords);
  const terms = useWords(reportTerms);
  const { form, draft, onChange, field, isNew } = props;
  const id = useId();
  const before = form.last?.words[field] ?? null;
  const value = draft.words[field];
  return (
    <div className="report-field">
      <div className="field">
        <label htmlFor={id}>
          {terms.field[field]}
          {value !== '' && form.last && (
            <span className={isNew ? 'report-new' : undefined}>
              {' '}
              {isNew ? words.isNew : words.sameAsLast}
            </span>
          )}
        </label>
        <textarea
          id={id}
          lang="zh-CN"
          // An empty field is not printed; a style sheet tells it by its placeholder.
          placeholder=" "
          rows={field === 'progress' ? 4 : 2}
          maxLength={MOST_REPORT_WORDS}
          value={value}
          onChange={({ target }) => onChange({ ...draft, words: { ...draft.words, [field]: target.value } })}
        />
        {field === 'difficulties' && <AskAboutDifficulty taskId={form.taskId} difficulty={value} />}
        <DoubtLines doubts={form.doubts.filter((doubt) => doubt.field === field)} {...{ draft, onChange }} />
      </div>
      {form.last && before !== null && (
        <div className="report-before">
          <span className="quiet">
            {form.last.organisationId === form.organisationId
              ? words.lastTime(form.last.cycle)
              : words.lastOf(form.last.cycle, form.last.organisation)}
          </span>
          <p lang="zh-CN">{before}</p>
        </div>
      )}
    </div>
  );
}
