import type { TaskState } from '../values/ledger-states.ts';
import type { YearOutcome } from '../values/year-values.ts';

const finished: readonly TaskState[] = ['closed', 'struck_off'];

/** Whether a task in that state is done. */
export function isFinished(state: TaskState): boolean {
  return finished.includes(state);
}

/** Whether a task that stands so can end its year so: what is done is accepted, nothing else is. */
export function fitsState(outcome: YearOutcome, state: TaskState): boolean {
  return (outcome === 'done' || outcome === 'done_late') === isFinished(state);
}
