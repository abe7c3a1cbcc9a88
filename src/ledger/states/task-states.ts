import type { TaskAct } from '../values/act-names.ts';
import type { TaskState } from '../values/ledger-states.ts';
import { line, type Transition } from './transition.ts';

/** Where a corrected document can still change a task. */
const amendable = ['registered', 'assigned', 'closed', 'struck_off', 'suspended'] as const;

/** Where a task has its place in a year, and ends it in some way. */
const inYear = ['registered', 'assigned', 'closed', 'struck_off', 'suspended'] as const;

/**
 * The life of a task. A document's tasks are registered with it; a matter is proposed by the keeper and registered once the
 * head approves (立项). A merged, split or withdrawn task is at its end, and says where it went. Accepting, striking off and
 * opening again are done to assignments: a task is closed once all of them that count are accepted, struck off once all are,
 * and open again with any of them, whatever act it is that changes them (`completion/closure.ts`). The head closes a year over
 * what has not been done; opened again, each task stands where it stood.
 */
export const taskTransitions: readonly Transition<TaskAct, TaskState>[] = [
  line('register_directive', [], 'registered', 'keeper', { leaves: ['assignments'] }),
  line('register_draft', [], 'registered', 'keeper', { leaves: ['assignments'] }),
  line('take_over_ledger', [], 'registered', 'keeper', { leaves: ['assignments'] }),
  line('amend_directive', amendable, 'stays', 'keeper', { leaves: ['assignments'] }),
  line('register_matter', [], 'proposed', 'keeper', { needs: ['basis', 'words'], leaves: ['assignments'] }),
  line('approve_registration', ['proposed'], 'registered', 'head'),
  line('return_registration', ['proposed'], 'withdrawn', 'head', { needs: ['reason'] }),
  line('assign_tasks', ['registered', 'assigned'], 'assigned', 'keeper', { leaves: ['receipt_clock'] }),
  line('name_convener', ['registered', 'assigned'], 'stays', 'keeper', {
    needs: ['organisation'],
    leaves: ['convener'],
  }),
  line('resolve_placeholders', ['registered', 'assigned'], 'stays', 'keeper', {
    needs: ['organisation'],
    leaves: ['assignments', 'placeholder_settled'],
  }),
  line('adjust_task', ['registered', 'assigned', 'suspended'], 'stays', 'head', {
    needs: ['basis', 'words'],
    leaves: ['adjustment'],
  }),
  line('suspend_task', ['assigned'], 'suspended', 'head', { needs: ['reason'] }),
  line('resume_task', ['suspended'], 'assigned', 'head', { needs: ['reason'] }),
  line('merge_tasks', ['registered', 'assigned'], 'merged', 'head', {
    needs: ['reason'],
    leaves: ['link_to_target', 'successor'],
  }),
  line('split_task', ['registered', 'assigned'], 'split', 'head', {
    needs: ['reason', 'parts'],
    leaves: ['link_to_origin', 'successor'],
  }),
  line('withdraw_task', ['registered', 'assigned', 'suspended'], 'withdrawn', 'head', { needs: ['reason'] }),
  line('accept_claims', ['assigned'], 'closed', 'head', { leaves: ['task_closes'] }),
  line('strike_off_assignments', ['closed'], 'struck_off', 'keeper', {
    needs: ['verification'],
    leaves: ['task_closes'],
  }),
  line('reopen_assignment', ['closed', 'struck_off'], 'assigned', 'head', { needs: ['reason'] }),
  line('settle_outcomes', inYear, 'stays', 'keeper', { needs: ['grounds'], leaves: ['outcome'] }),
  line('close_year', ['registered', 'assigned', 'suspended'], 'not_done', 'head', {
    leaves: ['year_closed'],
  }),
  line('reopen_year', ['not_done'], 'assigned', 'head', { needs: ['reason'] }),
  line('link_continuation', [...inYear, 'not_done'], 'stays', 'keeper', { leaves: ['continuation'] }),
  line('unlink_continuation', [...inYear, 'not_done'], 'stays', 'keeper', { needs: ['reason'] }),
];
