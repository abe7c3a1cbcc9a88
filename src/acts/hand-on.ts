import type { Insertable, Selectable } from 'kysely';
import { isClaimedOrAccepted } from '#ledger/completion/claimed-states.ts';
import { receiptLimit } from '#ledger/receipt-limit.ts';
import type { AssignmentOrigin } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import type { AssignmentTable } from '#store/database.ts';
import {
  type AssignmentKey,
  insertAssignments,
  listStandingRoles,
  updateAssignments,
} from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import { assignmentSubject } from './assignment-subject.ts';
import { deriveId } from './derive-id.ts';
import type { ActSubject } from './record-act.ts';
import { linkToParents, settleBelow } from './settle-below.ts';

/** A standing assignment, and where it goes: to another organisation, another task, another role, or to all of these. */
export interface HandOn {
  from: Selectable<AssignmentTable>;
  to: { organisationId?: string; taskId?: string; role?: Role };
}

export interface HandedOn {
  opened: Insertable<AssignmentTable>[];
  /** What the journal says at each assignment that ended or opened. */
  subjects: ActSubject[];
}

/**
 * Ends the assignments as passed on, or else as released, each once, and opens others that name them as their predecessors, in the caller's
 * transaction. Where the organisation has that role in that task already, none is opened: its own stands. The caller
 * holds the tasks on both sides. What had been given to organisations below goes along or ends (`settle-below.ts`).
 */
export async function handOn(
  context: ActContext,
  origin: AssignmentOrigin,
  handOns: readonly HandOn[],
  end: 'passed_on' | 'released' = 'passed_on',
): Promise<HandedOn> {
  const { db, actId } = context;
  const goings = Map.groupBy(handOns, ({ from }) => from.id);
  const ended = [...goings.values()].flatMap(([first]) => first?.from ?? []);
  await updateAssignments(db, ended, { state: end, endedActId: actId });
  const successors = new Map(
    handOns.map(({ from, to }) => {
      const row = successorRow(context, origin, { from, to });
      return [standingKey(row), row];
    }),
  );
  const standing = await listStandingRoles(db, [
    ...new Set([...successors.values()].map(({ taskId }) => taskId)),
  ]);
  const carried = new Map<string, AssignmentKey>(successors);
  for (const row of standing) {
    if (successors.delete(standingKey(row))) carried.set(standingKey(row), row);
  }
  const moves = handOns.flatMap(({ from, to }) => {
    const successor = carried.get(standingKey({ ...from, ...to }));
    return successor ? { from, taskId: to.taskId ?? from.taskId, successor } : [];
  });
  const opened = linkToParents([...successors.values()], moves);
  await insertAssignments(db, opened);
  const below = await settleBelow(context, origin, moves);
  return {
    opened,
    subjects: [
      ...ended.map((from) => {
        const tos = goings.get(from.id)?.map(({ to }) => to) ?? [];
        return assignmentSubject(from, {
          toOrganisationIds: [
            ...new Set(tos.map(({ organisationId = from.organisationId }) => organisationId)),
          ],
          toTaskIds: [...new Set(tos.map(({ taskId = from.taskId }) => taskId))],
        });
      }),
      ...opened.map(openedSubject),
      ...below,
    ],
  };
}

/**
 * The assignment that takes the place of another. With the same organisation it stands where that one stood, but that nothing
 * is claimed or accepted of the new one; another organisation has yet to receive what has been assigned, and has the time
 * of the receipt's limit from today on. A date that was moved stays moved within the task.
 */
function successorRow(
  { actId, today }: ActContext,
  origin: AssignmentOrigin,
  { from, to: { organisationId = from.organisationId, taskId = from.taskId, role = from.role } }: HandOn,
): Insertable<AssignmentTable> {
  const { directiveId, state, internalOn, parentOrganisationId, parentId, words } = from;
  const { assignedOn, receiveBy, receivedOn, objectedOn, objection } = from;
  const anew =
    state === 'named'
      ? { state }
      : { state: 'assigned' as const, assignedOn: today, receiveBy: receiptLimit(today) };
  const { extendedFrom, extendedOn } = from;
  return {
    ...{ organisationId, taskId, directiveId, role, origin, internalOn },
    ...{ parentOrganisationId, parentId, words },
    ...(taskId === from.taskId && { extendedFrom, extendedOn }),
    id: deriveId(actId, `assignment/${taskId}/${role}/${organisationId}`),
    revision: 1,
    predecessorOrganisationId: from.organisationId,
    predecessorId: from.id,
    ...(organisationId === from.organisationId
      ? {
          state: isClaimedOrAccepted(state) ? ('received' as const) : state,
          ...{ assignedOn, receiveBy, receivedOn, objectedOn, objection },
        }
      : anew),
  };
}

/** What the journal says of an act at an assignment that it has opened. */
export function openedSubject({
  organisationId,
  id,
  taskId,
  directiveId,
  role,
  receiveBy,
}: Insertable<AssignmentTable>): ActSubject {
  const detail = { role, receiveBy: receiveBy ?? null };
  return { organisationId, assignmentId: id, taskId, directiveId, revision: 1, detail };
}

function standingKey({
  organisationId,
  taskId,
  role,
}: Pick<Insertable<AssignmentTable>, 'organisationId' | 'taskId' | 'role'>): string {
  return `${organisationId} ${taskId} ${role}`;
}
