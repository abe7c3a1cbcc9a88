import type { Insertable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { isValidOn } from '#ledger/organisations/organisation.ts';
import { receiptLimit } from '#ledger/receipt-limit.ts';
import type { Role } from '#parse/directive.ts';
import type { AssignmentTable } from '#store/database.ts';
import { listLowerOrganisations } from '#store/read/list-lower-organisations.ts';
import { listOfficialDates } from '#store/read/list-official-dates.ts';
import { type HeldAssignment, insertAssignments, listStandingRoles } from '#store/tables/assignment.ts';
import type { ActContext } from './act-context.ts';
import type { NotBelow } from './check-below.ts';
import type { OrganisationRefusal } from './check-organisation.ts';
import { deriveId } from './derive-id.ts';
import { openedSubject } from './hand-on.ts';
import { holdAssignments, type SeenAssignmentKey } from './hold-assignments.ts';
import type { AlreadyAssigned } from './reassign-assignment.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import type { DateNotEarlier } from './set-internal-date.ts';
import { transact } from './transact.ts';

/** Whom an organisation gives its work, and what of it. */
export interface LowerShare {
  organisationId: string;
  /** What of the clause is asked of it; all where it is left out. */
  words?: string | undefined;
  /** An earlier day than the official one. */
  internalOn?: LocalDate | undefined;
  /** It carries the work where it is left out; the lead stays with who leads. */
  role?: Exclude<Role, 'lead' | 'supervisor'> | undefined;
}

/** An assignment as its organisation saw it, and to whom it gives it on. */
export interface Cascade extends SeenAssignmentKey {
  to: readonly LowerShare[];
}

export type CascadeRefusal =
  | ThingRefusal
  | OrganisationRefusal
  | NotBelow
  | AlreadyAssigned
  | DateNotEarlier
  | { code: 'nothing_to_do' };

const act = 'cascade_assignment';

/**
 * An organisation gives what it has received on to organisations below it (分解), all or none: each gets an assignment of
 * its own in the task, which names the one it comes from and has yet to be received. Its own stands as it was.
 */
export async function cascadeAssignment(context: ActContext, input: Cascade) {
  return await transact<{ assignments: number }, CascadeRefusal>(context, 'ledger', async (within) => {
    const { to, ...key } = input;
    if (to.length === 0) return refuse({ code: 'nothing_to_do' });
    const holding = await holdAssignments(within, act, [key], 'written');
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const [parent] = held;
    if (!parent) return refuse({ code: 'not_found' });
    const opened = to.map((share) => lowerRow(within, parent, share));
    const refusal = await findRefusal(within, parent, opened);
    if (refusal) return refuse(refusal);
    await insertAssignments(within.db, opened);
    const { organisationId, id, taskId, directiveId } = parent;
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      subjects: [
        {
          ...{ organisationId, assignmentId: id, taskId, directiveId },
          detail: { toOrganisationIds: to.map((share) => share.organisationId) },
        },
        ...opened.map((row) => {
          const { detail, ...subject } = openedSubject(row);
          return { ...subject, detail: { ...detail, giverId: organisationId, words: row.words ?? null } };
        }),
      ],
    });
    return { ok: true, result: { assignments: opened.length } };
  });
}

function lowerRow(
  { actId, today }: ActContext,
  parent: HeldAssignment,
  { organisationId, words, internalOn, role = 'responsible' }: LowerShare,
): Insertable<AssignmentTable> {
  const { taskId, directiveId } = parent;
  return {
    ...{ organisationId, taskId, directiveId, role, state: 'assigned', revision: 1, origin: 'cascade' },
    id: deriveId(actId, `assignment/${taskId}/${role}/${organisationId}`),
    ...{ parentOrganisationId: parent.organisationId, parentId: parent.id },
    ...{ words: words ?? null, internalOn: internalOn ?? null },
    ...{ assignedOn: today, receiveBy: receiptLimit(today) },
  };
}

async function findRefusal(
  { db, today }: ActContext,
  { organisationId, taskId, id }: HeldAssignment,
  opened: readonly Insertable<AssignmentTable>[],
): Promise<CascadeRefusal | undefined> {
  const ids = [...new Set(opened.map((row) => row.organisationId))];
  const known = await listLowerOrganisations(db, organisationId, ids);
  if (known.length < ids.length) return { code: 'organisation_not_found' };
  if (known.some((each) => !isValidOn(each, today))) return { code: 'organisation_ended' };
  if (known.some(({ isBelow }) => !isBelow)) return { code: 'not_below' };
  const keyOf = (row: { organisationId: string; role: Role }) => `${row.organisationId} ${row.role}`;
  const standing = new Set((await listStandingRoles(db, [taskId])).map(keyOf));
  if (ids.length < opened.length || opened.some((row) => standing.has(keyOf(row))))
    return { code: 'already_assigned' };
  const last = opened
    .flatMap((row) => row.internalOn ?? [])
    .toSorted()
    .at(-1);
  const official = last && (await listOfficialDates(db, [taskId])).get(taskId);
  return official && last >= official ? { code: 'date_not_earlier', thingId: id } : undefined;
}
