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
}

type Colour = 'red' | 'yellow' | 'blue' | 'green' | 'grey';

/** From the lightest to the gravest. */
const colours: readonly Colour[] = ['grey', 'green', 'blue', 'yellow', 'red'];

/** The lights that keepers are told over HTTP, of all tasks and of each organisation, counted again row by row. */
export async function compareLights(world: YearWorld, day: LocalDate) {
  const { db, directiveId, keeper } = world;
  const { rows } = await sql<LightRow>`
    select organisation_id as "organisationId", task_id as "taskId", weight, grey, blue_on::text as "blueOn",
      yellow_on::text as "yellowOn", red_on::text as "redOn"
    from assignment_light
    where directive_id = ${directiveId} and from_on <= ${day} and (until_on is null or until_on > ${day})`.execute(
    db,
  );
  const { rows: tasks } = await sql<{ id: string }>`
    select id from task where directive_id = ${directiveId} and ended_act_id is null`.execute(db);
  const voices = Map.groupBy(
    rows.filter(({ weight }) => weight === 'voice'),
    ({ taskId }) => taskId,
  );
  const ofTasks = tasks.map(({ id }) =>
    (voices.get(id) ?? []).map((row) => colourOn(row, day)).reduce(graver, 'grey'),
  );
  const expected = new Map<string | null, Colour[]>([[null, ofTasks]]);
  for (const [id, own] of Map.groupBy(
    rows.filter(({ weight }) => weight !== 'aside'),
    ({ organisationId }) => organisationId,
  )) {
    const lit = own.map((row) => colourOn(row, day));
    expected.set(id, lit);
  }
  const path = `/api/directives/${directiveId}/lights?day=${day}&by=`;
  const all = await world.get(keeper, day, `${path}all`, lightCountsSchema);
  const each = await world.get(keeper, day, `${path}organisation`, lightCountsSchema);
  const told = new Map([...all.counts, ...each.counts].map((count) => [count.key, count]));
  const found: string[] = [];
  for (const [key, lit] of expected) {
    for (const colour of colours) {
      const counted = lit.filter((other) => other === colour).length;
      if ((told.get(key)?.[colour] ?? 0) !== counted)
        found.push(`${key ?? 'all'}: ${told.get(key)?.[colour]} ${colour}, ${counted} in the rows`);
    }
  }
  return { cases: expected.size * colours.length, found };
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
