import type { AssignmentAct } from '../values/act-names.ts';
import type { AssignmentState } from '../values/ledger-states.ts';
import { line, type Transition } from './transition.ts';

/** Where a branch has not come to an end. */
export const openAssignmentStates = ['named', 'assigned', 'received', 'objected'] as const;

/**
 * The life of one organisation's branch of a task: named by the text, assigned (交办), received (签收) or objected to (退回),
 * until it is released, passed on to another organisation, or withdrawn. Nothing happens to the branches of a suspended task.
 */
export const assignmentTransitions: readonly Transition<AssignmentAct, AssignmentState>[] = [
  line('assign_tasks', ['named'], 'assigned', 'keeper', { leaves: ['receipt_clock'] }),
  line('receive_assignments', ['assigned'], 'received', 'duty_officer', { leaves: ['receipt_day'] }),
  line('object_to_assignment', ['assigned'], 'objected', 'spokesperson', {
    needs: ['reason'],
    leaves: ['objection'],
  }),
  line('uphold_objection', ['objected'], 'released', 'keeper', { needs: ['reason'] }),
  line('reject_objection', ['objected'], 'assigned', 'keeper', {
    needs: ['reason'],
    leaves: ['receipt_clock'],
  }),
  line('reassign_assignment', openAssignmentStates, 'passed_on', 'keeper', {
    needs: ['organisation', 'reason'],
    leaves: ['successor'],
  }),
  line('pass_on_assignments', openAssignmentStates, 'passed_on', 'keeper', {
    needs: ['organisation', 'date', 'basis'],
    leaves: ['successor'],
  }),
  line('withdraw_assignment', openAssignmentStates, 'withdrawn', 'keeper', { needs: ['reason'] }),
  line('set_internal_date', ['named', 'assigned', 'received'], 'stays', 'keeper', {
    needs: ['date'],
    leaves: ['internal_date'],
  }),
  line('add_evidence', ['received'], 'stays', 'duty_officer', { leaves: ['evidence'] }),
  line('withdraw_evidence', ['received'], 'stays', 'duty_officer', { needs: ['reason'] }),
  line('note_reminder', ['assigned', 'received'], 'stays', 'keeper', { leaves: ['reminder'] }),
];
