import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { type LightColour, lightColours } from '#ledger/values/light-values.ts';
import type { Db } from '../open-store.ts';
import { findTaskFacets, type TaskFacets } from './find-task-facets.ts';
import { type TaskFilter, taskMatches } from './task-filter.ts';
import { type TaskRow, taskRowColumns } from './task-row.ts';

/** A page by key: the rows after that ordinal, from the first where it is undefined. */
export interface TaskPageRequest {
  after?: number | undefined;
  /** By light, the worst first: the key is the light of the last row, and its ordinal. */
  byLight?: { day: LocalDate; after?: LightColour | undefined } | undefined;
  limit: number;
}

export interface TaskPage {
  /** In order of ordinal, or by light and in that order. */
  rows: TaskRow[];
  /** Rows that match the filter, over all pages. */
  total: number;
  /** `after` of the next page; null on the last. */
  next: number | null;
  /** By light its light; else null. */
  nextLight: LightColour | null;
  /** Null beyond the first page. */
  facets: TaskFacets | null;
}

/** The tasks of a directive that pass the filter, page by page. A directive that is not there has none. */
export async function listTasks(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, byLight, limit }: TaskPageRequest,
): Promise<TaskPage> {
  // One row more than asked tells whether another page follows.
  const page = { after, limit: limit + 1 };
  const found = byLight
    ? await listByLight(db, directiveId, filter, { ...page, byLight })
    : (await listTaskRows(db, directiveId, filter, page)).map((row) => ({ row, light: null }));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(({ row }) => row),
    total: await countTasks(db, directiveId, filter),
    next: last?.row.ordinal ?? null,
    nextLight: last?.light ?? null,
    facets:
      after === undefined && byLight?.after === undefined
        ? await findTaskFacets(db, directiveId, filter)
        : null,
  };
}

/** The rows of one page in order of ordinal, without counts. */
export async function listTaskRows(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, limit }: Pick<TaskPageRequest, 'after' | 'limit'>,
): Promise<TaskRow[]> {
  return await db
    .selectFrom('task')
    .select(taskRowColumns)
    .where((eb) => taskMatches(eb, directiveId, filter))
    .where('task.ordinal', '>', after ?? 0)
    .orderBy('task.ordinal')
    .limit(limit)
    .execute();
}

/** The rows of one page by light: those of one colour after those of the worse one, each in order of ordinal. */
async function listByLight(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, byLight, limit }: TaskPageRequest & { byLight: NonNullable<TaskPageRequest['byLight']> },
): Promise<{ row: TaskRow; light: LightColour }[]> {
  const { day, after: reached } = byLight;
  const found: { row: TaskRow; light: LightColour }[] = [];
  for (const light of lightColours.slice(0, reached && lightColours.indexOf(reached) + 1).toReversed()) {
    const left = limit - found.length;
    if (left === 0) break;
    if (filter.light?.colours.length && !filter.light.colours.includes(light)) continue;
    const page = { after: light === reached ? after : undefined, limit: left };
    const lit = { ...filter, light: { colours: [light], day } };
    found.push(...(await listTaskRows(db, directiveId, lit, page)).map((row) => ({ row, light })));
  }
  return found;
}

async function countTasks(db: Db, directiveId: string, filter: TaskFilter): Promise<number> {
  const { total } = await db
    .selectFrom('task')
    .select(sql<number>`count(*)`.as('total'))
    .where((eb) => taskMatches(eb, directiveId, filter))
    .executeTakeFirstOrThrow();
  return total;
}
