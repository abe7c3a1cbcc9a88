import type { ActContext } from '#acts/act-context.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { registerDirective } from '#acts/register-directive.ts';
import { reportNoChange } from '#acts/report-no-change.ts';
import { resolvePlaceholders } from '#acts/resolve-placeholders.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { newActId } from '#server/act-id.ts';
import type { Db } from '#store/open-store.ts';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import { countyId, prefectureId, provinceId } from './nation-size.ts';
import { readNationText } from './nation-text.ts';

/** A year of reports. */
export const months = [
  ...['2021-04', '2021-05', '2021-06', '2021-07', '2021-08', '2021-09', '2021-10', '2021-11', '2021-12'],
  ...['2022-01', '2022-02', '2022-03'],
] as const;
/** From this month on the silent county says nothing. */
const SILENT_FROM = '2021-09';

/**
 * Registers the directive and has it worked on from the centre to three counties, by the acts themselves: one county reports
 * every month, one falls silent, one never receives what it was given. All others are made after these.
 */
export async function playPattern(db: Db, told: (done: number, of: number) => void): Promise<void> {
  const play = { db, done: 0, told: () => told(++play.done, STEPS) };
  const registered = await registerDirective(contextOf(db, '2021-03-26'), {
    bytes: new TextEncoder().encode(await readNationText()),
    fileName: 'nation.txt',
  });
  if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
  const tasks = await db.selectFrom('task').select(['id', 'revision']).execute();
  must(await assignTasks(contextOf(db, '2021-03-29'), { tasks }));
  await receive(db, await centreOf(db), '2021-03-30');
  await addProvinces(db, [provinceId(1)], '2021-03-30');
  play.told();
  await giveOn(db, provinceId(1), prefectureId(1), '2021-04-01');
  await receive(db, prefectureId(1), '2021-04-02');
  play.told();
  for (const county of [1, 2, 3]) {
    await giveOn(db, prefectureId(1), countyId(county), '2021-04-06');
    if (county !== 3) await receive(db, countyId(county), '2021-04-07');
    play.told();
  }
  for (const month of months) {
    const speakers = [prefectureId(1), countyId(1), ...(month < SILENT_FROM ? [countyId(2)] : [])];
    for (const organisationId of speakers) await report(db, organisationId, month);
    play.told();
  }
}

const STEPS = months.length + 5;

/** The keepers give all tasks to more provinces, and these receive them. */
export async function addProvinces(db: Db, ids: readonly string[], today: LocalDate): Promise<void> {
  const placeholders = await db.selectFrom('placeholder').select(['id', 'revision']).execute();
  must(await resolvePlaceholders(contextOf(db, today), { placeholders, organisationIds: [...ids] }));
  for (const id of ids) await receive(db, id, today);
}

/** Whom the text names: it was entered when the text was registered, or before. */
async function centreOf(db: Db): Promise<string> {
  const { organisationId } = await db
    .selectFrom('assignment')
    .select('organisationId')
    .where('role', '=', 'lead')
    .limit(1)
    .executeTakeFirstOrThrow();
  return organisationId;
}

async function ownOf(db: Db, organisationId: string) {
  return await db
    .selectFrom('assignment')
    .select(['organisationId', 'id', 'revision'])
    .where('organisationId', '=', organisationId)
    .orderBy('id')
    .execute();
}

async function receive(db: Db, organisationId: string, today: LocalDate): Promise<void> {
  const assignments = await ownOf(db, organisationId);
  must(await receiveAssignments(contextOf(db, today, organisationId), { assignments }));
}

async function giveOn(db: Db, from: string, to: string, today: LocalDate): Promise<void> {
  for (const own of await ownOf(db, from)) {
    must(await cascadeAssignment(contextOf(db, today, from), { ...own, to: [{ organisationId: to }] }));
  }
}

async function report(db: Db, organisationId: string, cycle: (typeof months)[number]): Promise<void> {
  const assignmentIds = (await ownOf(db, organisationId)).map(({ id }) => id);
  const words = `${cycle}按计划推进，改革事项尚无新的进展`;
  const input = { organisationId, assignmentIds, cycle, words, nextNewsOn: null };
  must(await reportNoChange(contextOf(db, `${cycle}-25`, organisationId), input));
}

let seconds = 0;

/** An act of that day, a second after the one before. */
function contextOf(db: Db, today: LocalDate, organisationId?: string): ActContext {
  const now = new Date(new Date(`${today}T01:00:00Z`).getTime() + ++seconds * 1000);
  const caller = organisationId === undefined ? keeperOf('岚川督查员') : callerOf(organisationId, 'liaison');
  return { db, today, now, actId: newActId(now), caller };
}

function must(outcome: { ok: true } | { ok: false; refusal: { code: string } }): void {
  if (!outcome.ok) throw new Error(`An act of the pattern was refused: ${JSON.stringify(outcome.refusal)}`);
}
