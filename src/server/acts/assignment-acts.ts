import { noteReminder } from '#acts/note-reminder.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { reassignAssignment } from '#acts/reassign-assignment.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { rejectObjection } from '#acts/reject-objection.ts';
import { setInternalDate } from '#acts/set-internal-date.ts';
import { upholdObjection } from '#acts/uphold-objection.ts';
import { withdrawAssignment } from '#acts/withdraw-assignment.ts';
import {
  changedAssignmentSchema,
  handedOnSchema,
  internalDateSetSchema,
  noteReminderSchema,
  objectToAssignmentSchema,
  passedOnSchema,
  passOnAssignmentsSchema,
  reassignAssignmentSchema,
  receiveAssignmentsSchema,
  receivedSchema,
  rejectObjectionSchema,
  reminderNotedSchema,
  setInternalDateSchema,
  upholdObjectionSchema,
  withdrawAssignmentSchema,
} from '#contract/acts/assignments.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on assignments, as they are asked for. */
export const assignmentActRoutes = [
  actRoute({
    act: 'receive_assignments',
    summary: 'Confirm that the organisation has its assignments (签收)',
    body: receiveAssignmentsSchema,
    result: receivedSchema,
    run: receiveAssignments,
  }),
  actRoute({
    act: 'object_to_assignment',
    summary: 'Give an assignment back with a reason, for the keepers to decide (退回)',
    body: objectToAssignmentSchema,
    result: changedAssignmentSchema,
    run: objectToAssignment,
  }),
  actRoute({
    act: 'uphold_objection',
    summary: 'Release the organisation from what it objected to, and assign it to another where one is named',
    body: upholdObjectionSchema,
    result: handedOnSchema,
    run: upholdObjection,
  }),
  actRoute({
    act: 'reject_objection',
    summary: 'Leave the assignment where it is, to be received anew',
    body: rejectObjectionSchema,
    result: changedAssignmentSchema,
    run: rejectObjection,
  }),
  actRoute({
    act: 'reassign_assignment',
    summary: 'Give an assignment to another organisation, in its role or another (改派)',
    body: reassignAssignmentSchema,
    result: handedOnSchema,
    run: reassignAssignment,
  }),
  actRoute({
    act: 'withdraw_assignment',
    summary: 'Take an assignment back; nobody steps in',
    body: withdrawAssignmentSchema,
    result: changedAssignmentSchema,
    run: withdrawAssignment,
  }),
  actRoute({
    act: 'pass_on_assignments',
    summary: 'Hand the open assignments of an organisation, or those named, on to its successor (职能划转)',
    body: passOnAssignmentsSchema,
    result: passedOnSchema,
    run: (context, { effectiveOn, ...input }) =>
      passOnAssignments(context, { ...input, effectiveOn: readDay(effectiveOn) }),
  }),
  actRoute({
    act: 'set_internal_date',
    summary:
      'Set an earlier day than the official one for those who carry assignments, or take it away (内部时限)',
    body: setInternalDateSchema,
    result: internalDateSetSchema,
    run: (context, { on, assignments }) =>
      setInternalDate(context, { assignments, on: on === null ? null : readDay(on) }),
  }),
  actRoute({
    act: 'note_reminder',
    summary: 'Note that those who carry the assignments were reminded by telephone (催办)',
    body: noteReminderSchema,
    result: reminderNotedSchema,
    run: noteReminder,
  }),
];
