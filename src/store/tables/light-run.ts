import { type Selectable, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightRunKind } from '#ledger/values/light-values.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { LightRunTable } from '../light-tables.ts';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from './assignment.ts';

export type LightRun = Selectable<LightRunTable>;

/** Begins to settle the lights of all branches that were ever given to somebody, from a day on. */
export async function openLightRun(
  db: Db,
  run: { kind: LightRunKind; effectiveOn: LocalDate; calendar: string | null; openedAt: Date },
): Promise<void> {
  const { kind, effectiveOn, calendar, openedAt } = run;
  await sql`
    insert into light_run (kind, effective_on, calendar, opened_at, total)
    select ${kind}, ${effectiveOn}::date, ${calendar}::text, ${openedAt}::timestamptz, count(*)
    from assignment where state <> 'named'
  `.execute(db);
}

/** The run that is to be gone on with: of those that are not done the one that was opened first. */
export async function findOpenRun(db: Db): Promise<LightRun | undefined> {
  return await db
    .selectFrom('lightRun')
    .selectAll()
    .where('doneAt', 'is', null)
    .orderBy('openedAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The run that was opened last, done or not. */
export async function findLastRun(db: Db): Promise<LightRun | undefined> {
  return await db
    .selectFrom('lightRun')
    .selectAll()
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/**
 * As `findLastRun`, of those that somebody should hear of: the first calendar of a ledger replaces no other, so it gives
 * branches their first lights while it is under way, and afterwards has changed nothing.
 */
export async function findTellingRun(db: Db): Promise<LightRun | undefined> {
  const run = await findLastRun(db);
  if (run?.kind !== 'calendar' || (await hasCalendarBefore(db, run))) return run;
  return run.doneAt === null ? { ...run, kind: 'missing' } : undefined;
}

async function hasCalendarBefore(db: Db, { id, openedAt }: LightRun): Promise<boolean> {
  const former = await db
    .selectFrom('lightRun')
    .select('id')
    .where('kind', '=', 'calendar')
    .where('openedAt', '<=', openedAt)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return former !== undefined;
}

/** Whether settings that hold by that day have not reached every branch yet. */
export async function isRunBehind(db: Db, today: LocalDate): Promise<boolean> {
  return (await runBehind.find(db, { today })) !== undefined;
}

const runBehind = keepStatement((db, { today }: Given<{ today: LocalDate }>) =>
  db
    .selectFrom('lightRun')
    .select('id')
    .where('doneAt', 'is', null)
    .where('effectiveOn', '<', today)
    .limit(1)
    .compile(),
);

/** The digest of the holidays for which lights were settled last. */
export async function findSettledCalendar(db: Db): Promise<string | undefined> {
  const run = await db
    .selectFrom('lightRun')
    .select('calendar')
    .where('kind', '=', 'calendar')
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return run?.calendar ?? undefined;
}

/** Whether a branch was given to somebody and has no light, as in a ledger from before there were lights. */
export async function lacksLights(db: Db): Promise<boolean> {
  const { rows } = await sql<{ lacks: boolean }>`
    select exists (
      select from assignment
      where state <> 'named' and not exists (
        select from assignment_light as light
        where light.organisation_id = assignment.organisation_id and light.assignment_id = assignment.id)
    ) as lacks`.execute(db);
  return rows[0]?.lacks ?? false;
}

/** Notes how far the run has come; `last` is the last branch of the batch, null where there was none left. */
export async function advanceRun(
  db: Db,
  {
    id,
    last,
    settled,
    doneAt,
  }: { id: string; last: AssignmentKey | null; settled: number; doneAt: Date | null },
): Promise<void> {
  await db
    .updateTable('lightRun')
    .set((eb) => ({
      ...(last && { lastOrganisationId: last.organisationId, lastAssignmentId: last.id }),
      ...{ settled: eb('settled', '+', settled), doneAt },
    }))
    .where('id', '=', id)
    .execute();
}
