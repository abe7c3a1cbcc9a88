import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Standing } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { useTaskActs } from '../../parts/act-questions/use-task-acts.tsx';
import type { AskedTaskAct } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';

/** In the order in which one comes to them; the first three move the task on. */
const offered = [
  'approve_registration',
  'assign_tasks',
  'resume_task',
  'return_registration',
  'name_convener',
  'adjust_task',
  'suspend_task',
  'merge_tasks',
  'split_task',
  'withdraw_task',
] as const satisfies readonly AskedTaskAct[];
const movingOn: readonly AskedTaskAct[] = offered.slice(0, 3);

/** What the reader may do to the task, as buttons that say it. */
export function TaskActs({ task, standing }: { task: TaskDetail; standing: Standing }) {
  const names = useWords(actWords);
  const { id, directiveId, ordinal, text } = task;
  const asks = useTaskActs({ id, directiveId, ordinal, clause: text, standing });
  const acts = offered.filter((act) => standing.can.includes(act));
  if (acts.length === 0) return null;
  return (
    <div className="standing-acts">
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          type={movingOn.includes(act) ? 'primary' : 'default'}
          onClick={() => asks[act]()}
        >
          {names[act].button}
        </Button>
      ))}
    </div>
  );
}
