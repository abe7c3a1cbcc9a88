import type { AssignmentAct } from '../values/act-names.ts';
import { type AssignmentState, openAssignmentStates } from '../values/ledger-states.ts';
import { line, type Transition } from './transition.ts';

/** Where a branch has been accepted as done. */
export const acceptedStates = ['accepted', 'struck_off'] as const;

/** Where work goes on: what shows it can still come in while a claim waits to be assessed. */
const workedOn = ['received', 'claimed'] as const;

/** Where an extension that was asked for can still be decided. */
const extendable = ['received', 'claimed', 'assessed'] as const;

/**
 * The life of one organisation's branch of a task: named by the text, assigned (交办), received (签收) or objected to (退回),
 * until it is released, passed on to another organisation, or withdrawn; or claimed to be done (申请办结), assessed by the
 * keeper, accepted by the head (办结), and struck off once somebody has verified it (销号). A claim that was not decided lapses
 * with its branch; what was accepted stays with who did it. Nothing happens to the branches of a suspended task.
 * What was received can be given on to organisations below (分解): each has a branch of its own, which whoever gave it follows.
 */
export const assignmentTransitions: readonly Transition<AssignmentAct, AssignmentState>[] = [
  line('assign_tasks', ['named'], 'assigned', 'keeper', { leaves: ['receipt_clock'] }),
  line('receive_assignments', ['assigned'], 'received', 'duty_officer', { leaves: ['receipt_day'] }),
  line('object_to_assignment', ['assigned'], 'objected', 'spokesperson', {
    needs: ['reason'],
    leaves: ['objection'],
  }),
  line('uphold_objection', ['objected'], 'released', 'keeper_or_giver', { needs: ['reason'] }),
  line('reject_objection', ['objected'], 'assigned', 'keeper_or_giver', {
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
  line('set_internal_date', ['named', 'assigned', 'received'], 'stays', 'keeper_or_giver', {
    needs: ['date'],
    leaves: ['internal_date'],
  }),
  line('add_evidence', workedOn, 'stays', 'duty_officer', { leaves: ['evidence'] }),
  line('withdraw_evidence', ['received'], 'stays', 'duty_officer', { needs: ['reason'] }),
  line('note_reminder', ['assigned', 'received'], 'stays', 'keeper_or_giver', { leaves: ['reminder'] }),
  line('cascade_assignment', ['received'], 'stays', 'spokesperson', {
    needs: ['organisation'],
    leaves: ['lower_assignments'],
  }),
  line('withdraw_cascade', openAssignmentStates, 'withdrawn', 'giver', { needs: ['reason'] }),
  line('share_with_unit', ['received'], 'stays', 'duty_officer', {
    needs: ['unit'],
    leaves: ['unit_share'],
  }),
  line('withdraw_unit_share', ['received'], 'stays', 'duty_officer', { needs: ['unit'] }),
  line('claim_completion', ['received'], 'claimed', 'claim_signer', {
    needs: ['grounds'],
    leaves: ['claim'],
  }),
  line('withdraw_claim', ['claimed'], 'received', 'spokesperson'),
  line('assess_claims', ['claimed'], 'assessed', 'keeper', { needs: ['words'], leaves: ['assessment'] }),
  line('accept_claims', ['assessed'], 'accepted', 'head', { leaves: ['task_closes'] }),
  line('send_back_claims', ['claimed', 'assessed'], 'received', 'keeper', { needs: ['reason'] }),
  line('strike_off_assignments', ['accepted'], 'struck_off', 'keeper', {
    needs: ['verification'],
    leaves: ['verification_made', 'task_closes'],
  }),
  line('reopen_assignment', acceptedStates, 'received', 'head', { needs: ['reason'] }),
  line('ask_extension', ['received'], 'stays', 'extension_signer', {
    needs: ['reason', 'date'],
    leaves: ['extension'],
  }),
  line('withdraw_extension', extendable, 'stays', 'spokesperson'),
  line('support_extension', extendable, 'stays', 'keeper', { needs: ['words'] }),
  line('grant_extension', extendable, 'stays', 'head', { leaves: ['date_moved'] }),
  line('refuse_extension', extendable, 'stays', 'head', { needs: ['reason'] }),
];
