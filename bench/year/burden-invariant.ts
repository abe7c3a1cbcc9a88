import { sql } from 'kysely';
import { pickThree } from './three-organisations.ts';
import type { YearWorld } from './year-world.ts';

/** Whoever asks for words about everything asks for so many fields an assignment. */
const FIELDS_A_REPORT = 6;
/** An ordinary month costs the largest organisation at most so many acts, and this share of the fields. */
const MOST_ACTS = 10;
const MOST_SHARE = 0.1;
/** Months without a milestone: but for a policy or a result that falls due, their statement is all that is asked. */
const ORDINARY_MONTHS = ['2021-07', '2021-08', '2021-10'];

/** What is in an act without being typed: what was chosen from a list, clicked, or seen. */
const notTyped: ReadonlySet<string> = new Set([
  ...['id', 'organisationId', 'assignmentId', 'assignmentIds', 'statementId', 'milestoneId', 'evidenceIds'],
  ...[
    'coSignerId',
    'directiveId',
    'taskId',
    'unitId',
    'revision',
    'answer',
    'cycle',
    'way',
    'kind',
    'isPolicy',
  ],
  'targetPosition',
]);

/** What each month cost the organisation that carries most: acts and typed fields, counted from the journal's rows. */
export async function weighMonths(world: YearWorld) {
  const { largest } = await pickThree(world);
  const { rows: counted } = await sql<{ assignments: number }>`
    select count(*)::integer as assignments from assignment
    where directive_id = ${world.directiveId} and organisation_id = ${largest.id} and ended_act_id is null`.execute(
    world.db,
  );
  const { rows: acts } = await sql<{ month: string; input: unknown }>`
    select to_char(acted_on, 'YYYY-MM') as month, journal.input
    from journal join person on person.id = journal.person_id
    where person.organisation_id = ${largest.id} order by acted_on`.execute(world.db);
  const assignments = counted[0]?.assignments ?? 0;
  const months = [...Map.groupBy(acts, ({ month }) => month)].map(([month, ofMonth]) => ({
    ...{ month, acts: ofMonth.length },
    fields: ofMonth.reduce((sum, { input }) => sum + countTyped(input), 0),
  }));
  return { assignments, most: Math.floor(assignments * FIELDS_A_REPORT * MOST_SHARE), months };
}

/** Holds the ordinary months that have passed to what they may cost. */
export async function weighBurden(world: YearWorld, until: string) {
  const { assignments, most, months } = await weighMonths(world);
  const passed = ORDINARY_MONTHS.filter((month) => month <= until);
  const found = passed.flatMap((ordinary) => {
    const { acts, fields } = months.find(({ month }) => month === ordinary) ?? { acts: 0, fields: 0 };
    return [
      ...(acts === 0 ? [`no act in ${ordinary}`] : []),
      ...(acts > MOST_ACTS ? [`${acts} acts in ${ordinary}, at most ${MOST_ACTS}`] : []),
      ...(fields > most ? [`${fields} fields typed in ${ordinary}, at most ${most}`] : []),
    ];
  });
  return { cases: assignments * passed.length, most, months, found };
}

/** Every word, number and day that a person typed into an act. */
function countTyped(input: unknown): number {
  if (input === null || input === undefined || typeof input === 'boolean') return 0;
  if (typeof input !== 'object') return 1;
  const inside = Array.isArray(input)
    ? input
    : Object.entries(input).flatMap(([key, value]) => (notTyped.has(key) ? [] : [value]));
  return inside.reduce((sum: number, value: unknown) => sum + countTyped(value), 0);
}
