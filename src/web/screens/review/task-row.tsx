import Button from 'antd/es/button';
import type { DraftTask } from '#contract/draft.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { ClauseActs } from './clause-acts.tsx';
import { DoubtLine } from './doubt-line.tsx';
import { useMayCorrect, useReview } from './review-context.ts';
import type { ReviewItem } from './review-items.ts';
import { TaskFacets } from './task-facets.tsx';
import { TaskDeadlines, TaskResponsibilities } from './task-values.tsx';
import { isBegun } from './use-begun.ts';
import { useCorrect } from './use-correct.ts';

/** One task: in brief, or open with everything that can be corrected. */
export function TaskRow(props: {
  item: Extract<ReviewItem, { kind: 'task' }>;
  isOpen: boolean;
  onToggle: (item: ReviewItem) => void;
}) {
  const words = useWords(reviewWords);
  const { item, isOpen, onToggle } = props;
  const { draft } = useReview();
  const { task, diagnostics } = item;
  return (
    <>
      <button
        type="button"
        className="row-open row-task"
        aria-expanded={isOpen}
        aria-label={words.openTask(task.ordinal, isOpen)}
        onClick={() => onToggle(item)}
      >
        <span className="row-ordinal">{task.ordinal}</span>
        {isOpen ? (
          <span className="quiet" lang="zh-CN">
            {task.path.join(' › ')}
          </span>
        ) : (
          <span className="row-clause-brief">
            <ClauseText size="row" text={task.text} />
          </span>
        )}
        {!isOpen && isBegun(draft.id, task.key) && <span className="row-begun">{words.begun}</span>}
        <ChangedBy numbers={task.changedBy} />
      </button>
      <Looks task={task} />
      {diagnostics.map((diagnostic) => (
        <DoubtLine key={diagnostic.key} diagnostic={diagnostic} />
      ))}
      {isOpen ? (
        <>
          <ClauseActs task={task} />
          <TaskFacets task={task} />
        </>
      ) : (
        <div className="row-values">
          <TaskResponsibilities responsibilities={task.responsibilities} />
          <TaskDeadlines deadlines={task.deadlines} />
        </div>
      )}
    </>
  );
}

/** Why the task needs a look beyond the doubts listed with it, and the word that it has had one. */
function Looks({ task }: { task: DraftTask }) {
  const words = useWords(reviewWords);
  const { look: lookWords } = useWords(reviewTerms);
  const { draft } = useReview();
  const correct = useCorrect();
  const mayCorrect = useMayCorrect();
  if (task.look.length === 0) return null;
  const others = task.look.filter((look) => look !== 'error' && look !== 'warning');
  return (
    <div className="looks">
      {others.map((look) => (
        <span key={look} className="severity-warning">
          <span aria-hidden="true">▲</span> {lookWords[look]}
        </span>
      ))}
      {!task.look.includes('error') && mayCorrect && (
        <Button
          size="small"
          className="not-printed"
          loading={correct.isPending}
          onClick={() =>
            correct.mutate({
              correction: { kind: 'confirm_tasks', tasks: [task.key] },
              reason: '',
              revision: draft.revision,
            })
          }
        >
          {words.confirm}
        </Button>
      )}
      {correct.error && <ErrorState error={correct.error} />}
    </div>
  );
}

/** Who has corrected the task. */
function ChangedBy({ numbers }: { numbers: number[] }) {
  const words = useWords(reviewWords);
  const { corrections } = useReview().draft;
  const people = new Set(corrections.filter(({ number }) => numbers.includes(number)).map(({ by }) => by));
  if (people.size === 0) return null;
  return <span className="row-changed">{words.changedBy([...people].join('、'))}</span>;
}
