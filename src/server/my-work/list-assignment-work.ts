import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { AssignmentGroup, AssignmentWork } from '#contract/my-work.ts';
import type { AssignmentWorkKind } from '#contract/values.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import {
  capacitiesFor,
  organisationsGivingFor,
  organisationsToReceiveFor,
} from '#ledger/policy/work-policy.ts';
import type { Db } from '#store/open-store.ts';
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
export interface Reading {
  role: StoreRole;
  scope: WaitingScope;
  onBehalfOf: string | null;
}

/** What one read of a group gave: how many wait, and the first of them, one more than are shown. */
export interface ReadGroup {
  reading: Reading;
  counts: { total: number; late: number };
  rows: WaitingAssignment[];
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
    readings.map(async (reading) => {
      const rows = await readAs(reader.db, reading.role, (db) =>
        listWaitingAssignments(db, reading.scope, { after, limit: oneMore(limit) }),
      );
      return { reading, rows };
    }),
  );
  return presentPage(reader, asked.kind, found, limit);
}

/** What is read of a group, under the rights of the reading; of `limit` 0 the counts alone. */
export async function readGroup(db: Db, reading: Reading, limit: number): Promise<ReadGroup> {
  const { scope } = reading;
  const [counts, rows] = await Promise.all([
    countWaitingAssignments(db, scope),
    limit > 0 ? listWaitingAssignments(db, scope, { after: null, limit: oneMore(limit) }) : [],
  ]);
  return { reading, counts, rows };
}

/** How many assignments of that kind wait for the caller, with the first of them; null where none ever do. */
export function presentGroup(
  reader: WorkReader,
  kind: AssignmentWorkKind,
  found: readonly ReadGroup[],
  limit: number,
): AssignmentGroup | null {
  if (found.length === 0) return null;
  const total = found.reduce((sum, { counts }) => sum + counts.total, 0);
  // Few give work on: the group is there for the others once something waits.
  if (total === 0 && kind === 'to_decide' && capacitiesFor(reader.caller, kind).length === 0) return null;
  const late = found.reduce((sum, { counts }) => sum + counts.late, 0);
  return { total, late, ...presentPage(reader, kind, found, limit) };
}

/** One more than asked tells whether another page follows. */
function oneMore(limit: number): number {
  return limit + 1;
}

function presentPage(
  reader: WorkReader,
  kind: AssignmentWorkKind,
  found: readonly Omit<ReadGroup, 'counts'>[],
  limit: number,
): { items: AssignmentWork[]; next: string | null } {
  const inOrder = found
    .flatMap(({ reading, rows }) =>
      rows.map((row) => ({ row, onBehalfOf: reading.onBehalfOf, place: placeOf(kind, row) })),
    )
    .toSorted((one, other) => comparePlaces(one.place, other.place));
  const page = inOrder.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ row, onBehalfOf }) => presentAssignmentWork(reader, row, onBehalfOf)),
    next: last && inOrder.length > limit ? writeWorkCursor(last.place) : null,
  };
}

/** The reads by which the assignments of a kind are found that wait for the caller; none where none ever do. */
export function readingsOf(
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

function presentAssignmentWork(
  { caller, today }: WorkReader,
  { taskState, parentOrganisationId, light, ...row }: WaitingAssignment,
  behalf: string | null,
): AssignmentWork {
  const [shown] = presentBranchLights(light ? [light] : [], today);
  return {
    ...row,
    light: shown ?? null,
    workingDaysLeft: row.receiveBy && workingDaysBetween(today, row.receiveBy).days,
    onBehalfOf: behalf,
    can: listAssignmentActs(caller, { ...row, parentOrganisationId, taskState }),
  };
}
