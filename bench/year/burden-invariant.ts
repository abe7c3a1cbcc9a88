import { sql } from 'kysely';
import { z } from 'zod';
import type { YearWorld } from './year-world.ts';

/** Whoever asks for words about everything asks for so many fields an assignment. */
const FIELDS_A_REPORT = 6;
/** An ordinary month costs the largest organisation at most so many acts, and this share of the fields. */
const MOST_ACTS = 10;
const MOST_SHARE = 0.1;
/** What a figure asks a person to type: what it is, its value, unit, period and source. */
const FIELDS_A_FIGURE = 5;

const typedSchema = z.object({
  lines: z
    .array(z.object({ progress: z.string().optional(), values: z.array(z.unknown()).default([]) }))
    .default([]),
  words: z.string().nullable().default(null),
});

/** What a month in statements cost the organisation that carries most: acts and typed fields, counted from the journal's rows. */
export async function weighBurden({ db, directiveId }: YearWorld, month: string) {
  const { rows: largest } = await sql<{ id: string; assignments: number }>`
    select organisation_id as id, count(*)::integer as assignments from assignment
    where directive_id = ${directiveId} and ended_act_id is null
    group by organisation_id order by 2 desc, 1 limit 1`.execute(db);
  const [organisation] = largest;
  if (!organisation) return { cases: 0, acts: 0, fields: 0, found: [] };
  const { rows: acts } = await sql<{ input: unknown }>`
    select journal.input from journal join person on person.id = journal.person_id
    where person.organisation_id = ${organisation.id} and to_char(acted_on, 'YYYY-MM') = ${month}`.execute(
    db,
  );
  const fields = acts.reduce((sum, { input }) => sum + countTyped(input), 0);
  const most = Math.floor(organisation.assignments * FIELDS_A_REPORT * MOST_SHARE);
  const found: string[] = [];
  if (acts.length === 0) found.push(`no act in ${month}`);
  if (acts.length > MOST_ACTS) found.push(`${acts.length} acts in ${month}, at most ${MOST_ACTS}`);
  if (fields > most) found.push(`${fields} fields typed in ${month}, at most ${most}`);
  return { cases: organisation.assignments, acts: acts.length, fields, found };
}

function countTyped(input: unknown): number {
  const { lines, words } = typedSchema.parse(input);
  const inLines = lines.map(
    ({ progress, values }) => (progress === undefined ? 0 : 1) + values.length * FIELDS_A_FIGURE,
  );
  return inLines.reduce((sum, count) => sum + count, words === null ? 0 : 1);
}
