import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { YearOutcome } from '#ledger/values/year-values.ts';
import type { Db } from '../open-store.ts';
import { taskRankOn } from './lights/light-rank.ts';
import { isSeenDirective } from './seen-directives.ts';

/** The programmes with how many tasks of how many years each has, by the years that they span. Read under the ledger's role. */
export async function listProgrammes(db: Db, scope: DirectiveScope) {
  return await counted(db, scope).orderBy('firstYear').orderBy('name').execute();
}

/** The same of one programme, undefined where there is none. Read under the ledger's role. */
export async function findProgramme(db: Db, programmeId: string, scope: DirectiveScope) {
  return await counted(db, scope).where('id', '=', programmeId).executeTakeFirst();
}

/** Counted once for all: looked up anew for each programme it would be all links times all programmes. */
function counted(db: Db, scope: DirectiveScope) {
  const tasks = sql<{ programmeId: string; tasks: number; years: number[] | null }>`(
    select linked.programme_id, count(*)::integer as tasks,
      array_agg(distinct directive.year order by directive.year) filter (where directive.year is not null) as years
    ${belonging(scope)} group by linked.programme_id)`;
  return db
    .selectFrom('programme')
    .leftJoin(tasks.as('counted'), 'counted.programmeId', 'programme.id')
    .select(['id', 'name', 'docNumber', 'firstYear', 'lastYear', 'keywords', 'words', 'revision'])
    .select(sql<number>`coalesce(tasks, 0)`.as('tasks'))
    .select(sql<number[]>`coalesce(years, '{}')`.as('years'));
}

/** A task of a programme, with how it stands and how its year ended. */
export interface ProgrammeTask {
  id: string;
  directiveId: string;
  title: string | null;
  docNumber: string | null;
  year: number | null;
  ordinal: number;
  clause: string;
  state: TaskState;
  /** The place of its light among `lightColours`. */
  rank: number;
  outcome: YearOutcome | null;
  /** Its targets, each with the last figure that was signed. */
  targets: {
    indicator: string;
    value: number;
    unit: string;
    reported: number | null;
    period: string | null;
  }[];
}

/** The tasks of a programme by year, as far as their directives are within the scope. Read under the ledger's role. */
export async function listProgrammeTasks(
  db: Db,
  { programmeId, today, scope }: { programmeId: string; today: LocalDate; scope: DirectiveScope },
): Promise<ProgrammeTask[]> {
  const { rows } = await sql<ProgrammeTask>`
    select task.id, task.directive_id as "directiveId", directive.title, directive.doc_number as "docNumber",
      directive.year, task.ordinal, task.clause, task.state, ${taskRankOn(today)} as rank,
      (select outcome from year_outcome where task_id = task.id order by year desc limit 1) as outcome,
      coalesce((select json_agg(json_build_object(
          'indicator', target.indicator, 'value', target.value, 'unit', target.unit,
          'reported', last.value, 'period', last.period) order by target.position)
        from target left join lateral (
          select report_value.value, report_value.period
          from progress_report as report join report_value
            on report_value.organisation_id = report.organisation_id and report_value.report_id = report.id
          where report.task_id = task.id and report.state = 'signed'
            and report_value.target_position = target.position
          order by report.cycle desc, report.id desc, report_value.position desc limit 1
        ) as last on true
        where target.task_id = task.id), '[]') as targets
    ${belonging(scope)} and linked.programme_id = ${programmeId}
    order by directive.year nulls last, directive.id, task.ordinal`.execute(db);
  return rows;
}

/** A task whose text names a programme, or that goes on with one of its tasks. */
export interface ProgrammeProposal
  extends Pick<ProgrammeTask, 'id' | 'directiveId' | 'docNumber' | 'title' | 'year' | 'ordinal' | 'clause'> {
  /** The word of the programme that its text has; null where it continues a task of the programme. */
  keyword: string | null;
}

/** The tasks that may belong to the programme and do not yet, by year. Read under the ledger's role. */
export async function listProgrammeProposals(
  db: Db,
  { programmeId, scope, limit }: { programmeId: string; scope: DirectiveScope; limit: number },
): Promise<ProgrammeProposal[]> {
  const directive = { id: sql<string>`directive.id`, kind: sql<string>`directive.kind` };
  const { rows } = await sql<ProgrammeProposal>`
    select task.id, task.directive_id as "directiveId", directive.doc_number as "docNumber", directive.title,
      directive.year, task.ordinal, task.clause, named.keyword
    from task
    join directive on directive.id = task.directive_id
    join programme on programme.id = ${programmeId}
    left join lateral (
      select keyword from unnest(programme.keywords) as keyword
      where position(keyword in task.clause) > 0 limit 1
    ) as named on true
    where task.state not in ('proposed', 'merged', 'split', 'withdrawn') and ${isSeenDirective(directive, scope)}
      and not exists (select from programme_task as linked
        where linked.programme_id = programme.id and linked.task_id = task.id and linked.ended_act_id is null)
      and (named.keyword is not null or exists (
        select from task_continuation as link join programme_task as linked on linked.ended_act_id is null
          and linked.programme_id = programme.id and linked.task_id in (link.task_id, link.continued_by_id)
        where link.ended_act_id is null and task.id in (link.task_id, link.continued_by_id)))
    order by directive.year nulls last, directive.id, task.ordinal
    limit ${limit}`.execute(db);
  return rows;
}

/** The programmes to which the task belongs. Read under the ledger's role. */
export async function listProgrammesOf(db: Db, taskId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom('programmeTask as linked')
    .innerJoin('programme', 'programme.id', 'linked.programmeId')
    .select(['programme.id', 'programme.name'])
    .where('linked.taskId', '=', taskId)
    .where('linked.endedActId', 'is', null)
    .orderBy('programme.firstYear')
    .orderBy('programme.name')
    .execute();
}

/** What belongs to programmes, of directives within the scope. */
function belonging(scope: DirectiveScope) {
  const directive = { id: sql<string>`directive.id`, kind: sql<string>`directive.kind` };
  return sql`from programme_task as linked
    join task on task.id = linked.task_id
    join directive on directive.id = task.directive_id
    where linked.ended_act_id is null and ${isSeenDirective(directive, scope)}`;
}
