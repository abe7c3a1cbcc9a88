import type { AssignmentState, TaskState } from '#contract/values.ts';
import { useWords } from '../words/bilingual.ts';
import { standingWords } from '../words/standing.ts';
import './state-tag.css';

const taskShapes: Record<TaskState, string> = {
  proposed: '◌',
  registered: '○',
  assigned: '●',
  closed: '✓',
  struck_off: '■',
  suspended: '‖',
  not_done: '△',
  merged: '→',
  split: '⋔',
  withdrawn: '×',
};
const assignmentShapes: Record<AssignmentState, string> = {
  named: '○',
  assigned: '◐',
  received: '●',
  objected: '◇',
  claimed: '◔',
  assessed: '◕',
  accepted: '✓',
  struck_off: '■',
  released: '×',
  passed_on: '→',
  withdrawn: '×',
};

/** Where a task stands: a shape and the word for it; `brief` shows the word only to who asks for it, and on paper. */
export function TaskStateTag({ state, brief = false }: { state: TaskState; brief?: boolean }) {
  const { taskState } = useWords(standingWords);
  return <Tag tone={state} shape={taskShapes[state]} word={taskState[state]} brief={brief} />;
}

/** Where an assignment stands; `late` where it waits for its receipt longer than it may. */
export function AssignmentStateTag({ state, late }: { state: AssignmentState; late: boolean }) {
  const { assignmentState, late: lateWord } = useWords(standingWords);
  if (late) return <Tag tone="late" shape="▲" word={lateWord} />;
  return <Tag tone={state} shape={assignmentShapes[state]} word={assignmentState[state]} />;
}

function Tag(props: { tone: string; shape: string; word: string; brief?: boolean }) {
  const { tone, shape, word, brief = false } = props;
  const name = `state-tag state-tag-${tone}`;
  return (
    <span className={brief ? `${name} state-tag-brief` : name} title={brief ? word : undefined}>
      <span className="state-tag-shape" aria-hidden="true">
        {shape}
      </span>
      <span className="state-tag-word">{word}</span>
    </span>
  );
}
