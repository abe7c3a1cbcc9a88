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

/** What hangs on a task and is read anew with it, each before what it points at. */
const ofTasks = [
  'placeholder',
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

/** Marks tasks as no longer said by the document; all that hangs on them stays. */
export async function withdrawTasks(db: Db, ids: readonly string[], actId: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('task')
    .set({ withdrawnActId: actId, partPosition: null, sectionPosition: null })
    .where('id', 'in', ids)
    .execute();
}

/**
 * Takes away what was read of a directive, so that it can be written anew: headings, blocks and what hangs on standing
 * tasks. The tasks stay, without a heading and with their ordinals out of the way; the assignments are withdrawn until
 * they are written again.
 */
export async function clearReading(db: Db, directiveId: string, actId: string): Promise<void> {
  const standing = db
    .selectFrom('task')
    .select('id')
    .where('directiveId', '=', directiveId)
    .where('withdrawnActId', 'is', null);
  for (const table of ofTasks) await db.deleteFrom(table).where('taskId', 'in', standing).execute();
  await db
    .updateTable('task')
    .set((eb) => ({ ordinal: eb.neg(eb.ref('ordinal')), partPosition: null, sectionPosition: null }))
    .where('id', 'in', standing)
    .execute();
  for (const table of ofDirective)
    await db.deleteFrom(table).where('directiveId', '=', directiveId).execute();
  await db
    .updateTable('assignment')
    .set({ withdrawnActId: actId })
    .where('directiveId', '=', directiveId)
    .where('withdrawnActId', 'is', null)
    .execute();
}

/** All assignments of a directive, withdrawn ones included. */
export async function listAssignments(db: Db, directiveId: string): Promise<Selectable<AssignmentTable>[]> {
  return await db.selectFrom('assignment').selectAll().where('directiveId', '=', directiveId).execute();
}

/** All placeholders of a directive. */
export async function listPlaceholders(db: Db, directiveId: string): Promise<Selectable<PlaceholderTable>[]> {
  return await db.selectFrom('placeholder').selectAll().where('directiveId', '=', directiveId).execute();
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
