import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { lightCountsSchema } from '#contract/lights.ts';
import type { YearWorld } from './year-world.ts';

interface LightRow {
  organisationId: string;
  taskId: string;
  weight: string;
  grey: string | null;
  blueOn: string | null;
  yellowOn: string | null;
  redOn: string | null;
  /** Of its organisation, or of the one above it. */
  division: string | null;
  /** It was not entered by a person or named by a document alone. */
  isRegistered: boolean;
}

interface TaskRow {
  id: string;
  part: string | null;
  month: string | null;
}

type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'grey';

/** From the lightest to the gravest. */
const colours: readonly Colour[] = ['grey', 'green', 'blue', 'yellow', 'red'];

/** By what tasks are counted, and what branches that answer for them are. */
const taskGroups = {
  all: () => null,
  part: ({ part }: TaskRow) => part,
  month: ({ month }: TaskRow) => month,
};
const branchGroups = {
  organisation: ({ organisationId }: LightRow) => organisationId,
  region: ({ division }: LightRow) => division?.slice(0, 2) ?? null,
  level: ({ division, isRegistered }: LightRow) => levelOf(division, isRegistered),
};

/** The lights that keepers are told over HTTP of a day, by everything that they are counted by, counted again row by row. */
export async function compareLights(world: YearWorld, day: LocalDate) {
  const rows = await listLights(world, day);
  const tasks = await listTasks(world);
  const voices = Map.groupBy(
    rows.filter(({ weight }) => weight === 'voice'),
    ({ taskId }) => taskId,
  );
  const ofTask = ({ id }: TaskRow) =>
    (voices.get(id) ?? []).map((row) => colourOn(row, day)).reduce(graver, 'grey');
  const answering = rows.filter(({ weight }) => weight !== 'aside');
  const compared = [];
  for (const [by, keyOf] of Object.entries(taskGroups))
    compared.push(await compare(world, { day, by, lit: tasks.map((task) => [keyOf(task), ofTask(task)]) }));
  for (const [by, keyOf] of Object.entries(branchGroups))
    compared.push(
      await compare(world, { day, by, lit: answering.map((row) => [keyOf(row), colourOn(row, day)]) }),
    );
  return {
    cases: compared.reduce((sum, { cases }) => sum + cases, 0),
    found: compared.flatMap(({ found }) => found),
  };
}

/** What is told of each group, and of no other, beside what its rows show. */
async function compare(
  { directiveId, keeper, get }: YearWorld,
  { day, by, lit }: { day: LocalDate; by: string; lit: [string | null, Colour][] },
) {
  const path = `/api/directives/${directiveId}/lights?day=${day}&by=${by}`;
  const { counts } = await get(keeper, day, path, lightCountsSchema);
  const told = new Map(counts.map((count) => [count.key, count]));
  const inRows = Map.groupBy(lit, ([key]) => key);
  const found: string[] = [];
  const keys = new Set([...told.keys(), ...inRows.keys()]);
  for (const key of keys) {
    for (const colour of colours) {
      const counted = (inRows.get(key) ?? []).filter(([, other]) => other === colour).length;
      const said = told.get(key)?.[colour] ?? 0;
      if (said !== counted) found.push(`${day} by ${by}, ${key}: ${said} ${colour}, ${counted} in the rows`);
    }
  }
  return { cases: keys.size * colours.length, found };
}

async function listLights({ db, directiveId }: YearWorld, day: LocalDate): Promise<LightRow[]> {
  const { rows } = await sql<LightRow>`
    select light.organisation_id as "organisationId", light.task_id as "taskId", light.weight, light.grey,
      light.blue_on::text as "blueOn", light.yellow_on::text as "yellowOn", light.red_on::text as "redOn",
      coalesce(own.division_code, above.division_code) as division,
      own.act_id is null and own.id not like 'provisional-%' as "isRegistered"
    from assignment_light as light
    join organisation as own on own.id = light.organisation_id
    left join organisation as above on above.id = own.parent_id
    where light.directive_id = ${directiveId} and light.from_on <= ${day}
      and (light.until_on is null or light.until_on > ${day})`.execute(db);
  return rows;
}

async function listTasks({ db, directiveId }: YearWorld): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    select task.id, heading.key as part, (
      select to_char(min(due_on), 'YYYY-MM') from deadline
      where deadline.task_id = task.id and deadline.kind in ('complete', 'issue_policy')) as month
    from task
    left join outline_node as heading
      on heading.directive_id = task.directive_id and heading.position = task.part_position
    where task.directive_id = ${directiveId} and task.ended_act_id is null`.execute(db);
  return rows;
}

/** `440000` is a province's code, `440100` a city's, `440103` a county's. */
function levelOf(division: string | null, isRegistered: boolean): string | null {
  if (division === null) return isRegistered ? 'central' : null;
  if (division.endsWith('0000')) return 'province';
  return division.endsWith('00') ? 'city' : 'county';
}

function colourOn({ grey, blueOn, yellowOn, redOn }: LightRow, day: LocalDate): Colour {
  if (grey !== null) return 'grey';
  if (redOn !== null && redOn <= day) return 'red';
  if (yellowOn !== null && yellowOn <= day) return 'yellow';
  return blueOn !== null && blueOn <= day ? 'blue' : 'green';
}

function graver(one: Colour, other: Colour): Colour {
  return colours.indexOf(one) > colours.indexOf(other) ? one : other;
}
