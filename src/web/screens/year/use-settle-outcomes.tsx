import { type YearOutcome, yearOutcomes } from '#contract/values.ts';
import type { YearSheet, YearTask } from '#contract/year.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { yearWords } from '../../words/year.ts';
import { yearTerms } from '../../words/year-terms.ts';

const whenFinished: readonly YearOutcome[] = ['done', 'done_late'];

/** Opens the form in which the outcomes of tasks are settled: as the record says, or one for all that are chosen. */
export function useSettleOutcomes({ directiveId, year }: YearSheet) {
  const words = useWords(yearWords);
  const terms = useWords(yearTerms);
  const ask = useAct();
  const frame = (count: number) => ({
    ...{ act: 'settle_outcomes' as const, about: `${directiveId} ${year}`, title: words.settle(count) },
    ...{ help: words.settleHelp, submit: words.settle(count), done: words.settled(count) },
  });
  const settleByRecord = (tasks: readonly YearTask[]) =>
    ask({
      ...frame(tasks.length),
      start: {},
      fields: () => <Tally tasks={tasks} />,
      toInput: () => ({
        ...{ directiveId, year },
        tasks: tasks.map(({ id, revision, proposed }) => ({
          ...{ id, revision, outcome: proposed?.outcome, words: null },
        })),
      }),
    });
  const settle = (tasks: readonly YearTask[]) => {
    const possible = yearOutcomes.filter((outcome) =>
      tasks.every((task) => isFinished(task) === whenFinished.includes(outcome)),
    );
    ask({
      ...frame(tasks.length),
      start: { outcome: '', words: '' },
      fields: (form) =>
        possible.length === 0 ? (
          <p>{words.mixed}</p>
        ) : (
          <>
            <ActChoiceField<YearOutcome>
              label={words.outcome}
              issues={form.issuesAt('outcome')}
              value={possible.find((outcome) => outcome === form.values.outcome) ?? ''}
              options={possible}
              say={(outcome) => terms.outcome[outcome]}
              none={words.chooseOutcome}
              onChange={(outcome) => form.change({ outcome })}
            />
            <ActWordsField
              label={words.words}
              hint={words.wordsHint}
              issues={form.issuesAt('words')}
              value={form.values.words}
              onChange={(typed) => form.change({ words: typed })}
            />
          </>
        ),
      toInput: ({ outcome, words: typed }) =>
        possible.some((each) => each === outcome) && typed.trim() !== ''
          ? {
              ...{ directiveId, year },
              tasks: tasks.map(({ id, revision }) => ({ id, revision, outcome, words: typed })),
            }
          : undefined,
    });
  };
  return { settle, settleByRecord };
}

function isFinished({ state }: YearTask): boolean {
  return state === 'closed' || state === 'struck_off';
}

/** How many will have which outcome. */
function Tally({ tasks }: { tasks: readonly YearTask[] }) {
  const terms = useWords(yearTerms);
  const byOutcome = Map.groupBy(tasks, ({ proposed }) => proposed?.outcome);
  return (
    <ul className="year-tally">
      {yearOutcomes.map((outcome) => {
        const count = byOutcome.get(outcome)?.length ?? 0;
        return (
          count > 0 && (
            <li key={outcome}>
              {terms.outcome[outcome]} <span className="figure">{count}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
