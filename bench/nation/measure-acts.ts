import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Figure, judge } from '../figure.ts';
import { medianOf } from '../time-beside.ts';
import { type Asked, sendAll } from './load.ts';
import { measuredOn, type Nation } from './open-nation.ts';

const CYCLE = '2022-04';
/** Both sides are compiled, and their statements planned on every connection, before anything is timed. */
const WARMING = 400;
const ROUNDS = 5;
/** So many acts of each side a round; with several clients they meet at their organisations and tasks. */
const ACTS = { 1: 24, 16: 64 } as const;

/** One report an act, over HTTP, beside a bare handler that changes the same rows in one stored function; in turns. */
export async function measureActs(nation: Nation, name: string): Promise<Figure[]> {
  const { db, pool, url, counties, serveBare } = nation;
  await pool.query(bareAct);
  const bareUrl = await serveBare(async (_path, body) => {
    const { organisationId, assignmentIds } = JSON.parse(body);
    const values = [organisationId, assignmentIds[0], CYCLE, measuredOn, randomUUID(), randomUUID(), body];
    await pool.query({ name: 'act', text: 'select bare_act($1, $2, $3, $4, $5, $6, $7)', values });
    return '{"reports":1}';
  });
  const cookies = new Map(counties.map(({ id, cookie }) => [id, cookie]));
  const left = await listSayable(nation);
  const take = (to: string, acts: number): Asked[] =>
    left.splice(0, acts).map(({ organisationId, id }) => ({
      ...{ url: to, headers: { cookie: cookies.get(organisationId) ?? '' } },
      body: { organisationId, assignmentIds: [id], cycle: CYCLE, words: '按计划推进', nextNewsOn: null },
    }));
  const sides = [`${url}/api/acts/report-no-change`, bareUrl] as const;
  for (const to of sides) await sendAll(take(to, WARMING), 16);
  const figures: Figure[] = [];
  for (const [clients, acts] of Object.entries(ACTS)) {
    const before = await countReports(nation);
    const rates: { to: string; perSecond: number }[] = [];
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const to of round % 2 === 0 ? sides : sides.toReversed()) {
        const load = await sendAll(take(to, acts), Number(clients));
        rates.push({ to, perSecond: load.perSecond });
        refused += load.refused;
      }
    }
    const written = (await countReports(nation)) - before;
    if (refused > 0 || written !== 2 * ROUNDS * acts)
      throw new Error(
        `${refused} acts were refused; ${written} reports of ${2 * ROUNDS * acts} were written.`,
      );
    const [ours, reference] = sides.map((side) =>
      medianOf(rates.filter(({ to }) => to === side).map(({ perSecond }) => perSecond)),
    );
    figures.push(
      judge(
        {
          name: `one report, ${clients} clients, ${name}`,
          ...{ unit: 'acts/s', ours: ours ?? Number.NaN, reference: reference ?? Number.NaN },
          referenceName: 'node:http and one stored function, same rows',
        },
        { atLeast: 0.4 },
      ),
    );
  }
  await sql`drop function bare_act`.execute(db);
  return figures;
}

/** Assignments on which nothing was said in the month, by turns of their organisations. */
async function listSayable({ db, counties }: Nation) {
  const { rows } = await sql<{ organisationId: string; id: string }>`
    select organisation_id as "organisationId", id from assignment
    where organisation_id = any(${counties.map(({ id }) => id)}::text[]) and state = 'received'
    order by row_number() over (partition by organisation_id order by id), organisation_id`.execute(db);
  return rows;
}

async function countReports({ db }: Nation): Promise<number> {
  const { count } = await db
    .selectFrom('progressReport')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('cycle', '=', CYCLE)
    .executeTakeFirstOrThrow();
  return count;
}

const bareAct = `
  create function bare_act(whose text, branch uuid, month text, today date, act uuid, report uuid, body jsonb)
  returns void language plpgsql as $$
  begin
    perform from assignment where organisation_id = whose and id = branch for update;
    insert into progress_report (organisation_id, id, assignment_id, task_id, directive_id, cycle, kind, state, revision,
      progress, new_fields, confirmations, act_id)
    select whose, report, branch, task_id, directive_id, month, 'input', 'unchanged', 1, body ->> 'words', '{}', '[]', act
    from assignment where organisation_id = whose and id = branch;
    insert into journal (act_id, act, act_version, input, actor, acted_on, recorded_at, organisation_id, capacities)
    values (act, 'report_no_change', 1, body, whose, today, now(), whose, '[]');
    insert into journal_subject (act_id, position, organisation_id, task_id, assignment_id, directive_id, detail)
    select act, 0, whose, task_id, branch, directive_id, jsonb_build_object('cycle', month)
    from assignment where organisation_id = whose and id = branch;
    with former as (
      update assignment_light set until_on = today
      where organisation_id = whose and assignment_id = branch and until_on is null returning *)
    insert into assignment_light select organisation_id, assignment_id, task_id, directive_id, today, null, weight, grey,
      blue_on, yellow_on, red_on, turns, provisional from former;
    perform pg_notify('taizhang_act', act::text);
  end $$`;
