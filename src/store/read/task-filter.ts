import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import { findMonthEnd, type LocalDate, monthOf, parseLocalDate, yearOf } from '#calendar/local-date.ts';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { LightColour } from '#ledger/values/light-values.ts';
import type { DeadlineKind, Role } from '#parse/directive.ts';
import type { Database } from '../database.ts';
import type { Given } from '../keep-statement.ts';
import { parseSearch } from '../search-text.ts';
import { ownBranches } from './counts-as-own.ts';
import { showsOn } from './lights/light-rank.ts';

/** The filters of the ledger. Values of one filter are alternatives, filters narrow each other; empty asks nothing. */
export interface TaskFilter {
  /** Keys of parts: 一. */
  part?: readonly string[] | undefined;
  /** Keys of sections: （一）, or 二（一） where the numbers begin anew in every part. */
  section?: readonly string[] | undefined;
  /** Who carries the task, by what counts as their own: `countsAsOwn`. */
  organisation?: readonly string[] | undefined;
  /** With `organisation` its role, alone a role that occurs. */
  role?: readonly Role[] | undefined;
  deadlineKind?: readonly DeadlineKind[] | undefined;
  state?: readonly TaskState[] | undefined;
  /** The light of the task on a day. */
  light?: { colours: readonly LightColour[]; day: LocalDate } | undefined;
  /** Months such as 2021-06 into which a `complete` or `issue_policy` deadline falls. */
  dueMonth?: readonly string[] | undefined;
  hasTarget?: boolean | undefined;
  openEnded?: boolean | undefined;
  noLead?: boolean | undefined;
  /** Words in the clause or the responsibility; all must occur. */
  q?: string | undefined;
}

export type FilterName = keyof TaskFilter;

/** Deadlines that ask for something by a day. */
export const datedKinds = ['complete', 'issue_policy'] as const satisfies readonly DeadlineKind[];

type TaskBuilder = ExpressionBuilder<Database, 'task'>;

/** True of the directive's standing tasks that pass the filters; `ignored` are the facet's own, which it leaves out. */
export function taskMatches(
  eb: TaskBuilder,
  directiveId: string,
  filter: TaskFilter,
  ...ignored: FilterName[]
): Expression<SqlBool> {
  const asked = { ...filter };
  for (const name of ignored) delete asked[name];
  const flags = (['openEnded', 'noLead'] as const).flatMap((name) => {
    const wanted = asked[name];
    return wanted === undefined ? [] : [eb(`task.${name}`, '=', wanted)];
  });
  return eb.and([
    eb('task.directiveId', '=', directiveId),
    eb('task.endedActId', 'is', null),
    ...underHeading(eb, directiveId, 'part', asked.part),
    ...underHeading(eb, directiveId, 'section', asked.section),
    ...carriedBy(eb, directiveId, asked.organisation, asked.role),
    ...withDeadlineKind(eb, asked.deadlineKind),
    ...lit(eb, directiveId, asked.light),
    ...dueIn(eb, asked.dueMonth),
    ...(asked.hasTarget === undefined ? [] : [eb('task.targetCount', asked.hasTarget ? '>' : '=', 0)]),
    ...(asked.state?.length ? [eb('task.state', 'in', asked.state)] : []),
    ...flags,
    ...saying(asked.q),
  ]);
}

/** The tasks of which `taskMatches` is true, to stand after `from` in a query. */
export function tasksThat(
  directiveId: string,
  filter: TaskFilter,
  ...ignored: FilterName[]
): RawBuilder<unknown> {
  return sql`task where ${taskMatches(expressionBuilder<Database, 'task'>(), directiveId, filter, ...ignored)}`;
}

function underHeading(
  eb: TaskBuilder,
  directiveId: string,
  kind: 'part' | 'section',
  keys: readonly string[] = [],
) {
  if (keys.length === 0) return [];
  const positions = eb
    .selectFrom('outlineNode')
    .select('outlineNode.position')
    .where('outlineNode.directiveId', '=', directiveId)
    .where('outlineNode.kind', '=', kind)
    .where('outlineNode.key', 'in', keys);
  return [eb(kind === 'part' ? 'task.partPosition' : 'task.sectionPosition', 'in', positions)];
}

function carriedBy(
  eb: TaskBuilder,
  directiveId: string,
  organisations: readonly string[] = [],
  roles: readonly Role[] = [],
) {
  if (organisations.length > 0) {
    const inRole = roles.length > 0 ? sql`where carried.role = any(${roles}::text[])` : sql``;
    return [
      sql<SqlBool>`task.id in (
        select carried.task_id from ${ownBranches(directiveId, organisations)} as carried ${inRole})`,
    ];
  }
  if (roles.length === 0) return [];
  return [
    eb.exists(
      eb
        .selectFrom('responsibility')
        .select(sql`1`.as('one'))
        .whereRef('responsibility.taskId', '=', 'task.id')
        .where('responsibility.role', 'in', roles),
    ),
  ];
}

function withDeadlineKind(eb: TaskBuilder, kinds: readonly DeadlineKind[] = []) {
  if (kinds.length === 0) return [];
  return [
    eb.exists(
      eb
        .selectFrom('deadline')
        .select(sql`1`.as('one'))
        .whereRef('deadline.taskId', '=', 'task.id')
        .where('deadline.kind', 'in', kinds),
    ),
  ];
}

/** A task that nobody was given has no light. */
function lit(eb: TaskBuilder, directiveId: string, light: TaskFilter['light']): Expression<SqlBool>[] {
  if (!light || light.colours.length === 0) return [];
  return [eb.or(light.colours.map((colour) => showsOn(directiveId, colour, light.day)))];
}

function dueIn(eb: TaskBuilder, months: readonly string[] = []) {
  if (months.length === 0) return [];
  const dated = eb
    .selectFrom('deadline')
    .select('deadline.taskId')
    .where('deadline.kind', 'in', datedKinds)
    .where((of) => of.or(months.map((month) => of.and(withinMonth(of, month)))));
  return [eb('task.id', 'in', dated)];
}

/** A range of dates, which an index can answer; a month that does not exist holds none. */
function withinMonth(eb: ExpressionBuilder<Database, 'deadline'>, month: string) {
  const first = parseLocalDate(`${month}-01`);
  const last = first && findMonthEnd(yearOf(first), monthOf(first));
  if (!first || !last) return [eb.lit(false)];
  return [eb('deadline.dueOn', '>=', first), eb('deadline.dueOn', '<=', last)];
}

/**
 * True of the tasks whose clause or responsibility has all the words; nothing where there are none. The index finds the
 * tasks that hold all pairs of characters; the pattern keeps those that hold the words.
 */
export function saying(query = ''): Expression<SqlBool>[] {
  const words = listWords(query);
  return words.patterns.length === 0 ? [] : [hasWords(words)];
}

/** The words of a query as a statement takes them. */
export interface TaskWords {
  grams: string[];
  patterns: string[];
}

export function listWords(query: string): TaskWords {
  const terms = parseSearch(query);
  return {
    grams: [...new Set(terms.flatMap(({ grams }) => grams))],
    patterns: terms.map(({ likePattern }) => likePattern),
  };
}

/** True of tasks that say all of the words; of every task where there are none. */
export function hasWords({ grams, patterns }: TaskWords | Given<TaskWords>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(task.grams @> ${grams}::text[] and task.search_text like all(${patterns}::text[]))`;
}
