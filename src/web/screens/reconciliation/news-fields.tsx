import type { StatementLine } from '#contract/reconciliation.ts';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { figureKey, type NewsDraft } from './news-draft.ts';

/** What is new in each of the lines: a sentence, and new values for the figures that were reported before. */
export function NewsFields({ form, lines }: { form: ActFields<NewsDraft>; lines: readonly StatementLine[] }) {
  const { sheet: words } = useWords(reconciliationWords);
  const { values, change, issuesAt } = form;
  const { progress, figures } = values;
  return (
    <>
      {lines.map(({ assignmentId, ordinal, clause, figures: before }, index) => (
        <fieldset key={assignmentId} className="statement-news">
          <legend lang="zh-CN">
            {ordinal} {clause}
          </legend>
          <ActWordsField
            label={words.progress}
            issues={issuesAt(`lines.${index}.progress`)}
            maxLength={4000}
            value={progress[assignmentId] ?? ''}
            onChange={(typed) => change({ progress: { ...progress, [assignmentId]: typed } })}
          />
          {before.map((figure) => {
            const { indicator, value, unit, period } = figure;
            const key = figureKey(assignmentId, figure);
            const typed = figures[key] ?? { value: '', period: '' };
            const write = (part: Partial<typeof typed>) =>
              change({ figures: { ...figures, [key]: { ...typed, ...part } } });
            return (
              <div key={key} className="statement-news-figure">
                <ActLineField
                  label={`${indicator}${unit === null ? '' : `（${unit}）`}`}
                  hint={words.before(period, value)}
                  issues={[]}
                  value={typed.value}
                  onChange={(next) => write({ value: next })}
                />
                <ActLineField
                  label={words.period}
                  issues={[]}
                  value={typed.period}
                  onChange={(next) => write({ period: next })}
                />
              </div>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
