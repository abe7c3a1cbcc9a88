import Button from 'antd/es/button';
import type { DraftTask } from '#contract/draft.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { CorrectionForm } from './correction-form.tsx';
import { useMayCorrect, useReview } from './review-context.ts';
import { SplitFields } from './split-fields.tsx';
import { useBegun } from './use-begun.ts';

/** The clause of a task in full, and what can be done with it as a whole: split, merge, remove. */
export function ClauseActs({ task }: { task: DraftTask }) {
  const words = useWords(reviewWords);
  const { showSource } = useReview();
  const mayCorrect = useMayCorrect();
  const split = useBegun<{ at: number | null }>(`${task.key} split`);
  const merge = useBegun<{ next: string }>(`${task.key} merge`);
  const removal = useBegun<null>(`${task.key} remove`);
  const next = useNextTask(task);
  const place = [task.span, task.responsibilitySpan];
  const idle = !split.begun && !merge.begun && !removal.begun;
  return (
    <section className="facet">
      <p className="task-clause-whole">
        <ClauseText text={task.text} />
      </p>
      {idle && (
        <div className="clause-acts not-printed">
          <Button className="only-narrow" onClick={showSource}>
            {words.inSource}
          </Button>
          {mayCorrect && (
            <>
              <Button onClick={() => split.begin({ at: null }, place)}>{words.split}</Button>
              {next && <Button onClick={() => merge.begin({ next: next.key }, place)}>{words.merge}</Button>}
              <Button onClick={() => removal.begin(null, place)}>{words.remove}</Button>
            </>
          )}
        </div>
      )}
      {split.begun && (
        <CorrectionForm
          title={words.splitTitle}
          submit={words.split}
          begun={split.begun}
          current={place}
          onChange={split.change}
          onClose={split.close}
          toCorrection={({ at }) => (at === null ? undefined : { kind: 'split_task', task: task.key, at })}
        >
          <SplitFields
            task={task}
            at={split.begun.value.at}
            onChange={(at) => split.begun && split.change({ ...split.begun, value: { at } })}
          />
        </CorrectionForm>
      )}
      {merge.begun && (
        <CorrectionForm
          title={words.mergeTitle(task.ordinal, task.ordinal + 1)}
          submit={words.merge}
          begun={merge.begun}
          current={place}
          onChange={merge.change}
          onClose={merge.close}
          toCorrection={(value) => ({ kind: 'merge_tasks', task: task.key, next: value.next })}
        >
          {next && (
            <p className="task-clause-whole">
              <ClauseText text={next.text} />
            </p>
          )}
        </CorrectionForm>
      )}
      {removal.begun && (
        <CorrectionForm
          title={words.removeTitle(task.ordinal)}
          reasonNeeded
          submit={words.remove}
          begun={removal.begun}
          current={place}
          onChange={removal.change}
          onClose={removal.close}
          toCorrection={() => ({ kind: 'remove_task', task: task.key })}
        />
      )}
    </section>
  );
}

/** The task printed after this one; undefined for the last. */
function useNextTask(task: DraftTask): DraftTask | undefined {
  const { tasks } = useReview().draft;
  return tasks
    .filter(({ span }) => span[0] > task.span[0])
    .reduce<DraftTask | undefined>(
      (nearest, one) => (nearest && nearest.span[0] < one.span[0] ? nearest : one),
      undefined,
    );
}
