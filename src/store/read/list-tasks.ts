import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { type LightColour, lightColours } from '#ledger/values/light-values.ts';
import type { Db } from '../open-store.ts';
import { countFacets, facetColumns, readFacets, type TaskFacets } from './find-task-facets.ts';
import { taskRankOn } from './lights/light-rank.ts';
import { type LightsAsked, readTaskLights, type TaskLights, taskLights } from './lights/list-task-lights.ts';
import { type TaskFilter, tasksThat } from './task-filter.ts';
import { readTaskLines, taskLines } from './task-lines.ts';
import type { TaskRow } from './task-row.ts';

/** A page by key: the rows after that ordinal, from the first where it is undefined. */
export interface TaskPageRequest {
  after?: number | undefined;
  /** By light, the worst first: the key is the light of the last row, and its ordinal. */
  byLight?: { day: LocalDate; after?: LightColour | undefined } | undefined;
  limit: number;
  /** With what the lights of the rows come to; to be asked under the ledger's role. */
  lights?: LightsAsked | undefined;
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
  /** Of the rows, by their ids; of none where they are not asked for. */
  lights: TaskLights;
}

/** A page as the query gives it: rows, facets and lights as the text of JSON. */
interface FoundPage {
  total: number;
  /** Rows from the first of the page on. */
  coming: number;
  /** The place of the last row's light among `lightColours`. */
  lastRank: number | null;
  lines: string;
  facets: string | null;
  lights: string | null;
}

/**
 * The tasks of a directive that pass the filter, page by page. A directive that is not there has none. One query searches
 * once: rows, total, facets and lights are of one moment.
 */
export async function listTasks(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, byLight, limit, lights }: TaskPageRequest,
): Promise<TaskPage> {
  const isFirst = after === undefined && byLight?.after === undefined;
  const day = byLight?.day ?? (isFirst ? filter.light?.day : undefined);
  const { rows } = await sql<FoundPage>`
    with found as materialized (
      select ${facetColumns}, task.ordinal, ${day ? taskRankOn(day) : sql`0`} as rank
      from ${tasksThat(directiveId, filter)}
    ), coming as (
      select id, rank, row_number() over (order by ${byLight ? sql`rank desc, ` : sql``}ordinal) as place
      from found where ${comesAfter(after, byLight)}
    ), shown as materialized (select id, rank, place from coming where place <= ${limit})
    select (select count(*) from found) as total, (select count(*) from coming) as coming,
      (select rank from shown order by place desc limit 1) as last_rank,
      ${taskLines()} as lines, ${isFirst ? countFacets(directiveId, filter) : sql`null`} as facets,
      ${lights ? taskLights(lights) : sql`null`} as lights
  `.execute(db);
  const [found] = rows;
  if (!found) throw new Error('A query of counts gives one row, whatever they are.');
  const shown = readTaskLines(found.lines);
  const last = found.coming > limit ? shown.at(-1) : undefined;
  return {
    rows: shown,
    total: found.total,
    next: last?.ordinal ?? null,
    nextLight: (last && byLight && lightColours[found.lastRank ?? 0]) ?? null,
    facets: found.facets === null ? null : readFacets(found.facets),
    lights: readTaskLights(found.lights ?? '[]'),
  };
}

/** True of the tasks of `found` that stand after that place; of all where there is none. */
function comesAfter(after: number | undefined, byLight: TaskPageRequest['byLight']): RawBuilder<SqlBool> {
  const isLater = sql<SqlBool>`ordinal > ${after ?? 0}`;
  if (!byLight) return isLater;
  if (byLight.after === undefined) return sql`true`;
  const reached = lightColours.indexOf(byLight.after);
  return sql`(rank < ${reached} or (rank = ${reached} and ${isLater}))`;
}

/** The rows of one page in order of ordinal, without counts. */
export async function listTaskRows(
  db: Db,
  directiveId: string,
  filter: TaskFilter,
  { after, limit }: Pick<TaskPageRequest, 'after' | 'limit'>,
): Promise<TaskRow[]> {
  const { rows } = await sql<Pick<FoundPage, 'lines'>>`
    with shown as materialized (
      select task.id, task.ordinal as place
      from ${tasksThat(directiveId, filter)} and task.ordinal > ${after ?? 0}
      order by task.ordinal limit ${limit}
    )
    select ${taskLines()} as lines
  `.execute(db);
  return rows.flatMap(({ lines }) => readTaskLines(lines));
}
