import type { Insertable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import type { TaskDifference } from '#ledger/review/compare-directives.ts';
import type { AmendmentTable } from '#store/draft-tables.ts';
import { insertNewRows, insertRows, type RowsByTable, upsertRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import {
  clearReading,
  endPlaceholders,
  insertAmendments,
  listAssignments,
  listPlaceholders,
  listTaskStates,
  lockDirective,
  renumberSplitTasks,
  replaceSource,
  reviveAssignments,
  withdrawAssignments,
  withdrawTasks,
} from '#store/tables/amendment.ts';
import { renewSplitTasks } from '#store/tables/split-task.ts';
import type { ActContext } from './act-context.ts';
import { compareDraft } from './compare-draft.ts';
import type { DirectiveRows } from './directive-rows.ts';
import { endBelow } from './end-below.ts';
import type { ReviewedDraft } from './load-review.ts';
import { recordAct } from './record-act.ts';
import { settleClosures } from './settle-closures.ts';
import type { DirectiveEntry } from './write-directive.ts';

/** A corrected document on its way into the ledger. */
export interface Amendment extends Omit<DirectiveEntry, 'rows'> {
  reviewed: ReviewedDraft;
  /** The rows of the corrected directive, once it is known which of its tasks are in the ledger under which ids. */
  rowsFor: (taskIds: ReadonlyMap<number, string>) => DirectiveRows;
}

/**
 * Brings a registered directive to its corrected document, in the caller's transaction, with one row in the journal. The
 * directive and the tasks found again keep their ids, as do their assignments; a removed task is withdrawn. The file
 * before is kept. Each task changed, added or removed leaves an amendment with its before and after: the result.
 */
export async function amendDirective(
  context: ActContext,
  { reviewed, rowsFor, directiveId, bytes, fileName, digest, text }: Amendment,
  { input, capacity }: { input: Record<string, unknown>; capacity: Capacity },
): Promise<{ rows: DirectiveRows; amendments: number }> {
  const { db, actId } = context;
  await lockDirective(db, directiveId);
  const differences = await compareDraft(db, reviewed, directiveId);
  const rows = rowsFor(keptIds(differences));
  const amendments = amendmentRows(differences, rows, { actId, directiveId });
  const removed = differences.flatMap(({ change, before }) =>
    change === 'removed' && before ? before.name : [],
  );

  await recordAct(context, {
    act: 'amend_directive',
    actVersion: 2,
    input,
    capacity,
    subjects: [
      { directiveId, detail: { fileName } },
      ...amendments.map(({ taskId, change }) => ({ directiveId, taskId, detail: { change } })),
    ],
  });
  await withdrawTasks(db, removed, actId);
  const states = await listTaskStates(db, directiveId);
  await clearReading(db, directiveId);
  const head = { id: directiveId, digest, fileName, sizeBytes: bytes.length, ...rows.head };
  await replaceSource(db, head, { bytes, text }, actId);
  await insertNewRows(db, rows.organisations);
  await writeReading(db, rows.tables, states);
  await renumberSplitTasks(db, directiveId);
  await renewSplitTasks(db, directiveId);
  const ended = new Set(states.flatMap(({ id, endedActId }) => (endedActId === null ? [] : id)));
  const named = (rows.tables.assignment ?? []).filter(({ taskId }) => !ended.has(taskId));
  await settleAssignments(context, directiveId, named);
  await settlePlaceholders(context, directiveId, rows.tables.placeholder ?? []);
  await insertAmendments(db, amendments);
  await settleClosures(
    context,
    states.map(({ id }) => id),
  );
  return { rows, amendments: amendments.length };
}

/** Of the new version's tasks, by index: the ids of those that are found again. */
function keptIds(differences: readonly TaskDifference[]): Map<number, string> {
  return new Map(
    differences.flatMap(({ before, after }) =>
      before && after ? [[after.task.ordinal - 1, before.name]] : [],
    ),
  );
}

/** Writes what was read; a task that is found again stands where it stood. */
async function writeReading(
  db: Db,
  tables: RowsByTable,
  states: Awaited<ReturnType<typeof listTaskStates>>,
): Promise<void> {
  const { task = [], assignment: _, placeholder: __, ...others } = tables;
  const { outlineNode = [], block = [], duty = [], diagnostic = [], ...ofTasks } = others;
  const before = new Map(states.map((row) => [row.id, row]));
  const rows = task.map((row) => {
    const { state = row.state, revision = 0, endedActId = null } = before.get(row.id) ?? {};
    return { ...row, state, revision: revision + 1, endedActId };
  });
  await insertRows(db, { outlineNode, block, duty, diagnostic });
  await upsertRows(db, 'task', { key: ['id'], rows });
  await insertRows(db, ofTasks);
}

/**
 * Ends the assignments that the document no longer names and makes those that it names for the first time. One that an act
 * has ended since the text named it is not made again; those that acts made are left to acts, and what was given on from one
 * that ends, ends with it. Nothing is made in a task
 * that has come to its end.
 */
async function settleAssignments(
  { db, actId }: ActContext,
  directiveId: string,
  named: NonNullable<RowsByTable['assignment']>,
): Promise<void> {
  const wanted = new Map(named.map((row) => [assignmentKey(row), row]));
  const all = await listAssignments(db, directiveId);
  const present = all.filter(({ origin }) => origin === 'named');
  const gone = present.filter((row) => row.endedActId === null && !wanted.has(assignmentKey(row)));
  // Whom an act has brought in already is not named a second time.
  for (const row of all)
    if (row.origin !== 'named' && row.endedActId === null) wanted.delete(assignmentKey(row));
  const back = present.filter((row) => row.dropped && wanted.has(assignmentKey(row)));
  for (const row of present) wanted.delete(assignmentKey(row));
  await withdrawAssignments(db, gone.map(idOf), actId);
  await endBelow({ db, actId }, gone, {});
  await reviveAssignments(db, back.map(idOf));
  await insertRows(db, { assignment: [...wanted.values()] });
}

async function settlePlaceholders(
  { db, actId }: ActContext,
  directiveId: string,
  printed: NonNullable<RowsByTable['placeholder']>,
): Promise<void> {
  const wanted = new Map(printed.map((row) => [placeholderKey(row), row]));
  const present = await listPlaceholders(db, directiveId);
  await endPlaceholders(db, present.filter((row) => !wanted.has(placeholderKey(row))).map(idOf), actId);
  for (const row of present) wanted.delete(placeholderKey(row));
  await insertRows(db, { placeholder: [...wanted.values()] });
}

function idOf({ id }: { id: string }): string {
  return id;
}

function amendmentRows(
  differences: readonly TaskDifference[],
  { tables }: DirectiveRows,
  { actId, directiveId }: { actId: string; directiveId: string },
): Insertable<AmendmentTable>[] {
  const idOf = new Map((tables.task ?? []).map(({ ordinal, id }) => [ordinal, id]));
  return differences
    .flatMap(({ change, fields, before, after }) => {
      const taskId = before?.name ?? idOf.get(after?.task.ordinal ?? 0);
      return change === 'unchanged' || taskId === undefined
        ? []
        : [{ change, fields, before, after, taskId }];
    })
    .map(({ before, after, ...row }, position) => ({
      ...row,
      ...{ actId, position, directiveId },
      before: before && JSON.stringify(before.task),
      after: after && JSON.stringify(after.task),
    }));
}

function assignmentKey(row: { organisationId: string; taskId: string; role: string }): string {
  return `${row.organisationId} ${row.taskId} ${row.role}`;
}

function placeholderKey(row: {
  taskId: string;
  position: number;
  kind: string;
  role: string;
  name: string;
}): string {
  return `${row.taskId} ${row.position} ${row.kind} ${row.role} ${row.name}`;
}
