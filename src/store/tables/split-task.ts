import { type Selectable, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';

/** What was read of a task and holds for each of its parts. */
const copied = ['deadline', 'target', 'direction', 'note'] as const satisfies (keyof Database)[];

/** A task with whom its words name. */
export interface SplitSource {
  task: Selectable<Database['task']>;
  responsibilities: Selectable<Database['responsibility']>[];
  entries: Selectable<Database['responsibilityEntry']>[];
}

/**
 * Holds the directive of the task until the transaction ends, so that tasks are added to it by one act after another;
 * nothing where there is no such task.
 */
export async function lockDirectiveOfTask(db: Db, taskId: string): Promise<void> {
  await db
    .selectFrom('directive')
    .select('id')
    .where('id', '=', (eb) => eb.selectFrom('task').select('directiveId').where('id', '=', taskId))
    .forUpdate()
    .execute();
}

/** The task with whom its words name, in printed order. */
export async function loadSplitSource(db: Db, id: string): Promise<SplitSource> {
  return {
    task: await db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    responsibilities: await db
      .selectFrom('responsibility')
      .selectAll()
      .where('taskId', '=', id)
      .orderBy('position')
      .execute(),
    entries: await db
      .selectFrom('responsibilityEntry')
      .selectAll()
      .where('taskId', '=', id)
      .orderBy('responsibilityPosition')
      .orderBy('position')
      .execute(),
  };
}

/** The number of the last task that the directive ever had; 0 where it has had none. */
export async function findLastOrdinal(db: Db, directiveId: string): Promise<number> {
  const found = await db
    .selectFrom('task')
    .select('ordinal')
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.ordinal ?? 0;
}

/** Gives each part what was read of the task: its deadlines, targets, directions and notes. */
export async function copyReading(db: Db, taskId: string, partIds: readonly string[]): Promise<void> {
  for (const table of copied)
    await sql`
      insert into ${sql.table(table)}
      select part_row.*
      from ${sql.table(table)} as original
      cross join unnest(${partIds}::uuid[]) as part (id)
      cross join lateral jsonb_populate_record(original, jsonb_build_object('task_id', part.id)) as part_row
      where original.task_id = ${taskId}
    `.execute(db);
}

/**
 * Gives the parts of split tasks anew what is now read of these, and their places in the text, once a corrected document
 * has been read. Whom the parts name is left to acts.
 */
export async function renewSplitTasks(db: Db, directiveId: string): Promise<void> {
  const parts = await db
    .selectFrom('task')
    .select(['id', 'splitFromId'])
    .where('directiveId', '=', directiveId)
    .where('splitFromId', 'is not', null)
    // A part that was split in its turn comes before its own parts.
    .orderBy('ordinal')
    .execute();
  for (const [taskId, own] of Map.groupBy(parts, ({ splitFromId }) => splitFromId)) {
    if (taskId === null) continue;
    const ids = own.map(({ id }) => id);
    for (const table of copied)
      await db.deleteFrom(table).where('taskId', '=', sql<string>`any(${ids}::uuid[])`).execute();
    await copyReading(db, taskId, ids);
    await renewPlaces(db, taskId);
  }
}

async function renewPlaces(db: Db, taskId: string): Promise<void> {
  await sql`
    update task as part set
      span_start = whole.span_start, span_end = whole.span_end,
      responsibility_start = whole.responsibility_start, responsibility_end = whole.responsibility_end,
      part_position = whole.part_position, section_position = whole.section_position,
      path = whole.path, item = whole.item, target_count = whole.target_count
    from task as whole
    where whole.id = ${taskId} and part.split_from_id = whole.id
  `.execute(db);
  await sql`
    update responsibility as of_part set span_start = of_whole.span_start, span_end = of_whole.span_end
    from task as part, responsibility as of_whole
    where part.split_from_id = ${taskId} and of_part.task_id = part.id
      and of_whole.task_id = ${taskId} and of_whole.position = of_part.position
  `.execute(db);
}
