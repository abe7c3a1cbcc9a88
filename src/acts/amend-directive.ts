import type { Insertable } from 'kysely';
import type { TaskDifference } from '#ledger/review/compare-directives.ts';
import type { AmendmentTable } from '#store/draft-tables.ts';
import { insertNewRows, insertRows, type RowsByTable, upsertRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import {
  clearReading,
  insertAmendments,
  listAssignments,
  listPlaceholders,
  lockDirective,
  replaceSource,
  withdrawTasks,
} from '#store/tables/amendment.ts';
import type { ActContext } from './act-context.ts';
import { compareDraft } from './compare-draft.ts';
import type { DirectiveRows } from './directive-rows.ts';
import type { ReviewedDraft } from './load-review.ts';
import { recordAct } from './record-act.ts';
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
  input: Record<string, unknown>,
): Promise<{ rows: DirectiveRows; amendments: number }> {
  const { db, actId } = context;
  await lockDirective(db, directiveId);
  const differences = await compareDraft(db, reviewed, directiveId);
  const rows = rowsFor(keptIds(differences));
  const tables = await keepIds(db, directiveId, rows.tables);
  const amendments = amendmentRows(differences, rows, { actId, directiveId });

  await recordAct(context, { act: 'amend_directive', actVersion: 1, input });
  const removed = differences.flatMap(({ change, before }) =>
    change === 'removed' && before ? before.name : [],
  );
  await withdrawTasks(db, removed, actId);
  await clearReading(db, directiveId, actId);
  const head = { id: directiveId, digest, fileName, sizeBytes: bytes.length, ...rows.head };
  await replaceSource(db, head, { bytes, text }, actId);
  await insertNewRows(db, rows.organisations);
  await writeTables(db, tables);
  await insertAmendments(db, amendments);
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

/** The rows with the ids of assignments and placeholders that say the same as before. */
async function keepIds(db: Db, directiveId: string, tables: RowsByTable): Promise<RowsByTable> {
  const assigned = new Map(
    (await listAssignments(db, directiveId)).map((row) => [assignmentKey(row), row.id]),
  );
  const open = new Map((await listPlaceholders(db, directiveId)).map((row) => [placeholderKey(row), row.id]));
  return {
    ...tables,
    assignment: (tables.assignment ?? []).map((row) => ({
      ...row,
      id: assigned.get(assignmentKey(row)) ?? row.id,
      withdrawnActId: null,
    })),
    placeholder: (tables.placeholder ?? []).map((row) => ({
      ...row,
      id: open.get(placeholderKey(row)) ?? row.id,
    })),
  };
}

async function writeTables(db: Db, { task = [], assignment = [], ...others }: RowsByTable): Promise<void> {
  const { outlineNode = [], block = [], duty = [], diagnostic = [], ...ofTasks } = others;
  await insertRows(db, { outlineNode, block, duty, diagnostic });
  await upsertRows(db, 'task', { key: ['id'], rows: task });
  await insertRows(db, ofTasks);
  await upsertRows(db, 'assignment', { key: ['organisationId', 'taskId', 'role'], rows: assignment });
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
