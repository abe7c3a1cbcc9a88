import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type {
  AssignmentTable,
  Database,
  DirectiveSourceTable,
  DirectiveTable,
  PlaceholderTable,
} from '../database.ts';
import type { AmendmentTable } from '../draft-tables.ts';
import type { Db } from '../open-store.ts';
import { droppedByDocument } from '../read/dropped-by-document.ts';

/** What hangs on a task and is read anew with it, each before what it points at. */
const ofTasks = [
  'note',
  'direction',
  'target',
  'deadline',
  'responsibilityEntry',
  'responsibility',
] as const satisfies (keyof Database)[];
const ofDirective = ['diagnostic', 'duty', 'block', 'outlineNode'] as const satisfies (keyof Database)[];

/** Holds a directive until the transaction ends: two amendments of it follow one another. */
export async function lockDirective(db: Db, directiveId: string): Promise<void> {
  await db.selectFrom('directive').select('id').where('id', '=', directiveId).forUpdate().execute();
}

/** The file that a directive stands on gives way to another; it is kept with the act that brought it. */
export async function replaceSource(
  db: Db,
  head: Updateable<DirectiveTable> & { id: string },
  { bytes, text }: Omit<DirectiveSourceTable, 'directiveId'>,
  actId: string,
): Promise<void> {
  const { id, ...changes } = head;
  await sql`
    insert into former_source
      (directive_id, version, act_id, replaced_act_id, digest, file_name, size_bytes, bytes, text)
    select id, coalesce(last.version, 0) + 1, coalesce(last.replaced_act_id, act_id), ${actId},
      digest, file_name, size_bytes, bytes, text
    from directive
    join directive_source on directive_id = id
    left join lateral (
      select version, replaced_act_id from former_source
      where former_source.directive_id = directive.id
      order by version desc limit 1
    ) as last on true
    where id = ${id}
  `.execute(db);
  await db.updateTable('directive').set(changes).where('id', '=', id).execute();
  await db.updateTable('directiveSource').set({ bytes, text }).where('directiveId', '=', id).execute();
}

/** Brings tasks that the document no longer says to their end, with their standing assignments; what hangs on them stays. */
export async function withdrawTasks(db: Db, ids: readonly string[], actId: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('task')
    .set((eb) => ({
      state: 'withdrawn' as const,
      endedActId: actId,
      revision: eb('revision', '+', 1),
      partPosition: null,
      sectionPosition: null,
    }))
    .where('id', 'in', ids)
    .execute();
  await db
    .updateTable('assignment')
    .set(endedBy(actId))
    .where('taskId', 'in', ids)
    .where('endedActId', 'is', null)
    .execute();
}

/**
 * Takes away what was read of a directive, so that it can be written anew: headings, blocks and what hangs on the tasks of
 * the document. The tasks stay, without a heading and with their ordinals out of the way, as do all assignments.
 */
export async function clearReading(db: Db, directiveId: string): Promise<void> {
  const tasks = ofDocument(db, directiveId);
  for (const table of ofTasks) await db.deleteFrom(table).where('taskId', 'in', tasks).execute();
  await db
    .updateTable('task')
    .set((eb) => ({ ordinal: eb.neg(eb.ref('ordinal')), partPosition: null, sectionPosition: null }))
    .where('directiveId', '=', directiveId)
    .where((eb) => eb.not(droppedByDocument(eb.ref('endedActId'))))
    .execute();
  for (const table of ofDirective)
    await db.deleteFrom(table).where('directiveId', '=', directiveId).execute();
}

/** Puts the tasks that were split from others behind those of the document again, in their order. */
export async function renumberSplitTasks(db: Db, directiveId: string): Promise<void> {
  await sql`
    update task set ordinal = last.ordinal + moved.place
    from (
      select id, row_number() over (order by ordinal desc) as place
      from task where directive_id = ${directiveId} and ordinal < 0
    ) as moved, (
      select coalesce(max(ordinal), 0) as ordinal from task where directive_id = ${directiveId}
    ) as last
    where task.id = moved.id
  `.execute(db);
}

/** The tasks that the document says, also where an act merged, split or withdrew them. */
function ofDocument(db: Db, directiveId: string) {
  return db
    .selectFrom('task')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where((eb) => eb.not(droppedByDocument(eb.ref('endedActId'))))
    .where('splitFromId', 'is', null);
}

/** What the document says of its tasks is in the ledger under which id, and where it stands there. */
export async function listTaskStates(db: Db, directiveId: string) {
  return await db
    .selectFrom('task')
    .select(['id', 'state', 'revision', 'endedActId'])
    .where('id', 'in', ofDocument(db, directiveId))
    .execute();
}

/** Ends assignments that the document no longer names; brings back those that it names again. */
export async function withdrawAssignments(db: Db, ids: readonly string[], actId: string): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('assignment').set(endedBy(actId)).where('id', 'in', ids).execute();
}

/** Brings withdrawn assignments back as the text's naming left them. */
export async function reviveAssignments(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('assignment')
    .set((eb) => ({ state: 'named' as const, endedActId: null, revision: eb('revision', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
}

/** Ends placeholders that the document no longer has. */
export async function endPlaceholders(db: Db, ids: readonly string[], actId: string): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('placeholder').set({ endedActId: actId }).where('id', 'in', ids).execute();
}

function endedBy(actId: string) {
  return {
    state: 'withdrawn' as const,
    endedActId: actId,
    revision: sql<number>`revision + 1`,
  };
}

/** An assignment as the text's naming and acts have left it. */
export interface AmendedAssignment extends Selectable<AssignmentTable> {
  /** An amendment ended it. */
  dropped: boolean;
}

/** All assignments of a directive, ended ones included. */
export async function listAssignments(db: Db, directiveId: string): Promise<AmendedAssignment[]> {
  return await db
    .selectFrom('assignment')
    .selectAll()
    .select((eb) => droppedByDocument(eb.ref('endedActId')).as('dropped'))
    .where('directiveId', '=', directiveId)
    .execute();
}

/** The standing placeholders of a directive. */
export async function listPlaceholders(db: Db, directiveId: string): Promise<Selectable<PlaceholderTable>[]> {
  return await db
    .selectFrom('placeholder')
    .selectAll()
    .where('directiveId', '=', directiveId)
    .where('endedActId', 'is', null)
    .execute();
}

/** Appends what an act changed of each task. */
export async function insertAmendments(db: Db, rows: Insertable<AmendmentTable>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
    await db
      .insertInto('amendment')
      .values(rows.slice(start, start + ROWS_AT_A_TIME))
      .execute();
  }
}

/** Far from the most parameters that a statement may have. */
const ROWS_AT_A_TIME = 1_000;
