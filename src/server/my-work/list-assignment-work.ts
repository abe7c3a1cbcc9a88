import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { BranchLight } from '#contract/lights.ts';
import type { AssignmentWork } from '#contract/my-work.ts';
import type { AssignmentWorkKind } from '#contract/values.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import {
  capacitiesFor,
  organisationsGivingFor,
  organisationsToReceiveFor,
} from '#ledger/policy/work-policy.ts';
import type { Db } from '#store/open-store.ts';
import { listBranchLights } from '#store/read/lights/list-branch-lights.ts';
import {
  countWaitingAssignments,
  listWaitingAssignments,
  placeOf,
  type WaitingAssignment,
  type WaitingScope,
} from '#store/read/my-work/list-waiting-assignments.ts';
import { comparePlaces, type WorkPage } from '#store/read/my-work/work-place.ts';
import { readAs, type StoreRole } from '#store/take-role.ts';
import { presentBranchLights } from '../present-light.ts';
import { writeWorkCursor } from '../work-cursor.ts';

/** Whose work, on which day, with the names of those for whom they stand in. */
export interface WorkReader {
  db: Db;
  caller: Caller;
  today: LocalDate;
  names: ReadonlyMap<string, string>;
}

/** One read of assignments: under which rights, of what, and for whom the caller stands in there. */
interface Reading {
  role: StoreRole;
  scope: WaitingScope;
  onBehalfOf: string | null;
}

/**
 * A page of the assignments of one kind that wait for the caller; null where none ever do. What an organisation has to
 * receive is read under that organisation's rights.
 */
export async function listAssignmentWork(
  reader: WorkReader,
  asked: { kind: AssignmentWorkKind; organisationId?: string | undefined },
  { after, limit }: WorkPage,
): Promise<{ items: AssignmentWork[]; next: string | null } | null> {
  const readings = readingsOf(reader, asked);
  if (readings.length === 0) return null;
  const found = await Promise.all(
    readings.map(async ({ role, scope, onBehalfOf }) => {
      // One more than asked tells whether another page follows.
      const rows = await readAs(reader.db, role, (db) =>
        listWaitingAssignments(db, scope, { after, limit: limit + 1 }),
      );
      return rows.map((row) => ({ row, onBehalfOf, place: placeOf(asked.kind, row) }));
    }),
  );
  const inOrder = found.flat().toSorted((one, other) => comparePlaces(one.place, other.place));
  const page = inOrder.slice(0, limit);
  const last = page.at(-1);
  const lights = await listLightsOf(
    reader,
    page.map(({ row }) => row),
  );
  return {
    items: page.map(({ row, onBehalfOf }) => ({
      ...presentAssignmentWork(reader, row, onBehalfOf),
      light: lights.get(row.id) ?? null,
    })),
    next: last && inOrder.length > limit ? writeWorkCursor(last.place) : null,
  };
}

/** How many assignments of that kind wait for the caller; null where none ever do. */
export async function countAssignmentWork(
  reader: WorkReader,
  kind: AssignmentWorkKind,
): Promise<{ total: number; late: number } | null> {
  const readings = readingsOf(reader, { kind });
  if (readings.length === 0) return null;
  const counts = await Promise.all(
    readings.map(({ role, scope }) => readAs(reader.db, role, (db) => countWaitingAssignments(db, scope))),
  );
  const total = counts.reduce((sum, each) => sum + each.total, 0);
  // Few give work on: the group is there for the others once something waits.
  if (total === 0 && kind === 'to_decide' && capacitiesFor(reader.caller, kind).length === 0) return null;
  return {
    total,
    late: counts.reduce((sum, { late }) => sum + late, 0),
  };
}

function readingsOf(
  reader: WorkReader,
  { kind, organisationId }: { kind: AssignmentWorkKind; organisationId?: string | undefined },
): Reading[] {
  const { caller, today, names } = reader;
  if (kind !== 'to_receive') {
    const [capacity] = capacitiesFor(caller, kind);
    const readings = kind === 'to_decide' ? readingsOfGivers(reader, organisationId) : [];
    if (!capacity) return readings;
    // What an organisation gave on it follows itself.
    const scope = { kind, today, organisationId, giverId: null };
    const own: Reading = { role: 'ledger', scope, onBehalfOf: onBehalfOf(caller, capacity.personId, names) };
    return [own, ...readings];
  }
  return [...organisationsToReceiveFor(caller)]
    .filter(([id]) => organisationId === undefined || id === organisationId)
    .map(([id, capacity]) => ({
      role: { organisationId: id },
      scope: { kind, today, organisationId: id },
      onBehalfOf: onBehalfOf(caller, capacity.personId, names),
    }));
}

/** What organisations below have objected to, for those in whose name it was given to them. */
function readingsOfGivers(
  { caller, today, names }: WorkReader,
  organisationId: string | undefined,
): Reading[] {
  return [...organisationsGivingFor(caller)].map(([giverId, capacity]) => ({
    role: 'ledger',
    scope: { kind: 'to_decide', today, organisationId, giverId },
    onBehalfOf: onBehalfOf(caller, capacity.personId, names),
  }));
}

/** For whom somebody acts in a place: its person's name, null in their own. */
export function onBehalfOf(
  { personId: own }: Caller,
  personId: string | null,
  names: ReadonlyMap<string, string>,
): string | null {
  return personId === null || personId === own ? null : (names.get(personId) ?? null);
}

/** How the branches stand today, by the ids of their assignments. */
async function listLightsOf(
  { db, today }: WorkReader,
  rows: readonly WaitingAssignment[],
): Promise<ReadonlyMap<string, BranchLight>> {
  const stored = await readAs(db, 'ledger', (within) => listBranchLights(within, rows, today));
  return new Map(presentBranchLights(stored, today).map((light) => [light.assignmentId, light]));
}

function presentAssignmentWork(
  { caller, today }: WorkReader,
  { taskState, parentOrganisationId, ...row }: WaitingAssignment,
  behalf: string | null,
): Omit<AssignmentWork, 'light'> {
  return {
    ...row,
    workingDaysLeft: row.receiveBy && workingDaysBetween(today, row.receiveBy).days,
    onBehalfOf: behalf,
    can: listAssignmentActs(caller, { ...row, parentOrganisationId, taskState }),
  };
}
