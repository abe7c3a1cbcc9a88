import { sql } from 'kysely';
import { z } from 'zod';
import { loadRegister } from '#acts/open-ledger.ts';
import { replayJournal } from '#acts/replay/replay-journal.ts';
import { compareState } from '#store/compare-state.ts';
import { openPglite } from '#store/open-store.ts';
import { weighBurden } from './burden-invariant.ts';
import { compareLights } from './rollup-invariant.ts';
import type { Stories } from './stories/all-stories.ts';
import { findAccused, findPlanted } from './stories-invariants.ts';
import { compareViews } from './view-invariant.ts';
import type { YearWorld } from './year-world.ts';

const standingSchema = z.object({ assignments: z.array(z.object({ organisationId: z.string() })) });

/** Something that must hold at the end, on how many cases, and what was found where it does not. */
export interface Invariant {
  name: string;
  ok: boolean;
  detail: {
    cases: number;
    found?: string[];
    /** Of the largest organisation: the most fields of an ordinary month, and what each month cost. */
    most?: number;
    months?: { month: string; acts: number; fields: number }[];
  };
}

/** Holds the ledger to what must be true of it whatever happened. */
export async function checkInvariants(
  world: YearWorld,
  stories: Stories,
  until: string,
): Promise<Invariant[]> {
  const planted = await findPlanted(world, stories, until);
  const accused = await findAccused(world, stories);
  const burden = until >= FIRST_ORDINARY_MONTH ? [await burdenOfLargest(world, until)] : [];
  return [
    await replayEqualsState(world),
    await rollupsEqualRows(world, until),
    await everyActJournalled(world),
    await noViewBeyondPolicy(world),
    await figuresTraceable(world),
    invariant('planted_found', planted.cases, planted.found),
    invariant('nobody_else_accused', accused.cases, accused.found),
    ...burden,
  ];
}

/** Before it everybody reports task by task. */
const FIRST_ORDINARY_MONTH = '2021-07';

async function burdenOfLargest(world: YearWorld, until: string): Promise<Invariant> {
  const { cases, most, months, found } = await weighBurden(world, until);
  const { name, ok, detail } = invariant('large_organisation_burden', cases, found);
  return { name, ok, detail: { ...detail, most, months } };
}

/** The journal, performed again on an empty ledger, gives the same state, row by row. */
async function replayEqualsState({ db }: YearWorld): Promise<Invariant> {
  const again = await openPglite({});
  try {
    await loadRegister(again.db);
    const cases = await replayJournal(db, again.db);
    const differences = await compareState(db, again.db);
    return invariant(
      'replay_equals_state',
      cases,
      differences.map((each) => JSON.stringify(each).slice(0, 200)),
    );
  } finally {
    await again.close();
  }
}

/** Days of the year whose lights are counted again. */
const COUNTED_ON = ['2021-04-30', '2021-06-30', '2021-09-15', '2021-12-31'] as const;

/** What an organisation is told to have to do, over HTTP as its liaison, is as much as SQL counts in its rows; so are the lights. */
async function rollupsEqualRows(world: YearWorld, until: string): Promise<Invariant> {
  const days = COUNTED_ON.filter((day) => day.slice(0, 7) <= until);
  const lights = [];
  for (const day of days) lights.push(await compareLights(world, day));
  const found = lights.flatMap((each) => each.found);
  const { rows } = await sql<{ id: string; tasks: number }>`
    select organisation_id as id, count(distinct task_id) as tasks from assignment
    where directive_id = ${world.directiveId} and ended_act_id is null and role <> 'supervisor'
    group by organisation_id`.execute(world.db);
  const counted = new Map(rows.map(({ id, tasks }) => [id, tasks]));
  for (const { id, name, liaison } of world.organisations) {
    const path = `/api/directives/${world.directiveId}/tasks?organisation=${encodeURIComponent(id)}&limit=1`;
    const answer = await world.get(liaison, '2021-06-30', path, z.object({ total: z.number() }));
    if (answer.total !== (counted.get(id) ?? 0)) found.push(`${name}: ${answer.total}, ${counted.get(id)}`);
  }
  const cases = lights.reduce((sum, each) => sum + each.cases, world.organisations.length);
  return invariant('rollups_equal_rows', cases, found);
}

/** As many acts as were answered over HTTP stand in the journal, name by name. */
async function everyActJournalled({ db, acts }: YearWorld): Promise<Invariant> {
  const { rows } = await sql<{ act: string; count: number }>`
    select act, count(*) as count from journal where act <> 'add_person' group by act`.execute(db);
  const recorded = new Map(rows.map(({ act, count }) => [act, count]));
  const found = [...acts].flatMap(([act, asked]) => {
    // Opening a cycle looks for what does not agree: an act of its own.
    const count = act === 'find_discrepancies' ? asked + (acts.get('open_cycle') ?? 0) : asked;
    return recorded.get(act) === count ? [] : [`${act}: ${count} done, ${recorded.get(act) ?? 0} recorded`];
  });
  return invariant(
    'every_act_journalled',
    [...acts.values()].reduce((sum, count) => sum + count, 0),
    found,
  );
}

/**
 * Each liaison asks for where every tenth task stands and is shown no branch but those that SQL says they may see; those of a large, a
 * middling and a small organisation are shown all that they may see of everything, and nothing else.
 */
async function noViewBeyondPolicy(world: YearWorld): Promise<Invariant> {
  const { rows: tasks } = await sql<{ id: string }>`
    select id from task where directive_id = ${world.directiveId} and ordinal % 10 = 0 order by ordinal`.execute(
    world.db,
  );
  const compared = await compareViews(world);
  const found = [...compared.found];
  let { cases } = compared;
  for (const { id: taskId } of tasks) {
    const { rows: leads } = await sql<{ id: string }>`
      select organisation_id as id from assignment where task_id = ${taskId} and role = 'lead' and ended_act_id is null
      union select convener_id from task where id = ${taskId} and convener_id is not null`.execute(world.db);
    for (const { id, name, liaison } of world.organisations) {
      const path = `/api/tasks/${taskId}/standing`;
      const answer = await world.get(liaison, '2021-06-30', path, standingSchema);
      const foreign = answer.assignments.filter(({ organisationId }) => organisationId !== id);
      const mayLook = leads.some((lead) => lead.id === id);
      if (foreign.length > 0 && !mayLook)
        found.push(`${name} sees ${foreign.length} branches of others in ${taskId}`);
      cases += 1;
    }
  }
  return invariant('no_view_beyond_policy', cases, found);
}

/** Every report and figure leads to the act that wrote it, and every quotation to what was signed. */
async function figuresTraceable({ db }: YearWorld): Promise<Invariant> {
  const { rows } = await sql<Record<'reports' | 'figures' | 'untold' | 'unsigned' | 'unwritten', number>>`
    with written as (
      select input->>'organisationId' as organisation_id, (line->>'assignmentId')::uuid as assignment_id,
        figure->>'indicator' as indicator, (figure->>'value')::double precision as value
      from journal
      cross join lateral jsonb_array_elements(
        case act when 'save_report' then jsonb_build_array(input) else input->'lines' end) as line
      cross join lateral jsonb_array_elements(line->'values') as figure
      where act in ('report_statement_lines', 'save_report'))
    select
      (select count(*) from progress_report) as reports,
      (select count(*) from report_value) as figures,
      (select count(*) from progress_report
       where not exists (select from journal where journal.act_id = progress_report.act_id)) as untold,
      (select count(*) from report_quote
       where not exists (
         select from progress_report as input
         where input.organisation_id = report_quote.input_organisation_id and input.id = report_quote.input_id
           and input.state in ('signed', 'unchanged'))) as unsigned,
      (select count(*) from report_value as figure
       where not exists (
         select from progress_report as report
         join written on written.organisation_id = report.organisation_id
           and written.assignment_id = report.assignment_id
         where report.organisation_id = figure.organisation_id and report.id = figure.report_id
           and written.indicator = figure.indicator and written.value = figure.value)) as unwritten`.execute(
    db,
  );
  const { reports = 0, figures = 0, untold = 0, unsigned = 0, unwritten = 0 } = rows[0] ?? {};
  const found = [
    ...(untold > 0 ? [`${untold} reports without their act`] : []),
    ...(unsigned > 0 ? [`${unsigned} quotations of what nobody signed`] : []),
    ...(unwritten > 0 ? [`${unwritten} figures that no act of their assignment wrote`] : []),
  ];
  return invariant('figures_traceable', reports + figures, found);
}

function invariant(name: string, cases: number, found: readonly string[]): Invariant {
  const first = found.slice(0, 10);
  return {
    name,
    ok: cases > 0 && found.length === 0,
    detail: { cases, ...(first.length > 0 && { found: first }) },
  };
}
