import type { LocalDate } from '#calendar/local-date.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '#store/open-store.ts';
import { dayOf, type YearMonth } from './months.ts';
import { inProgram } from './plans.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** How much of an organisation's assignments has news in an ordinary month. */
export const SHARE_WITH_NEWS = 0.2;
/** An organisation speaks once in a task, in its weightiest role. */
const weights: readonly Role[] = ['lead', 'responsible', 'support'];

/** A month's reports: inputs first, then what leads and conveners say for all; nothing new in one act for the rest. */
export async function playReports(world: YearWorld, month: YearMonth): Promise<void> {
  const cycle = `2021-0${month}`;
  const inputsOn = dayOf(month, 20);
  const reportsOn = dayOf(month, 26);
  for (const organisation of world.organisations) {
    const voices = await listVoices(world, organisation.id);
    const others = voices.filter(({ speaksForAll }) => !speaksForAll);
    await report(world, organisation, { cycle, on: inputsOn, voices: others });
  }
  for (const organisation of world.organisations) {
    const voices = await listVoices(world, organisation.id);
    const forAll = voices.filter(({ speaksForAll }) => speaksForAll);
    await report(world, organisation, { cycle, on: reportsOn, voices: forAll });
  }
  await coSign(world, { cycle, on: reportsOn });
}

/** The other leads sign what the first-listed has said for all. */
export async function coSign(
  world: YearWorld,
  { cycle, on }: { cycle: string; on: LocalDate },
): Promise<void> {
  const principals = new Map(world.organisations.map(({ id, principal }) => [id, principal]));
  const asked = await world.db
    .selectFrom('coSignature')
    .innerJoin('progressReport as report', (join) =>
      join
        .onRef('report.organisationId', '=', 'coSignature.reportOrganisationId')
        .onRef('report.id', '=', 'coSignature.reportId'),
    )
    .select(['report.organisationId', 'report.id', 'coSignature.organisationId as coSignerId'])
    .where('coSignature.state', '=', 'asked')
    .where(({ eb, cast, ref }) => eb(cast(ref('report.cycle'), 'text'), '=', cycle))
    .orderBy('report.id')
    .orderBy('coSignature.organisationId')
    .execute();
  for (const { coSignerId, ...key } of asked) {
    const principal = principals.get(coSignerId);
    if (!principal) continue;
    const { revision } = await world.db
      .selectFrom('progressReport')
      .select('revision')
      .where('id', '=', key.id)
      .executeTakeFirstOrThrow();
    await world.act(principal, on, 'co_sign_report', { ...key, revision, coSignerId, signature: inProgram });
  }
}

interface OwnVoice {
  assignmentId: string;
  taskId: string;
  /** It leads the task or convenes it: the others' inputs come first. */
  speaksForAll: boolean;
}

async function listVoices({ db }: YearWorld, organisationId: string): Promise<OwnVoice[]> {
  const speakers = await listFirstLeads(db);
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.id as assignmentId', 'assignment.taskId', 'assignment.role', 'task.convenerId'])
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.state', '=', 'received')
    .where('assignment.role', '<>', 'supervisor')
    .where('task.state', '=', 'assigned')
    .orderBy('task.ordinal')
    .execute();
  const byTask = Map.groupBy(
    rows.toSorted((one, other) => weights.indexOf(one.role) - weights.indexOf(other.role)),
    ({ taskId }) => taskId,
  );
  return [...byTask.values()].flatMap(([first]) =>
    first
      ? [
          {
            ...{ assignmentId: first.assignmentId, taskId: first.taskId },
            speaksForAll: (speakers.get(first.taskId) ?? first.convenerId) === organisationId,
          },
        ]
      : [],
  );
}

/** Of the tasks whose text names leads, the first-listed. */
async function listFirstLeads(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('responsibilityEntry')
    .innerJoin('responsibility', (join) =>
      join
        .onRef('responsibility.taskId', '=', 'responsibilityEntry.taskId')
        .onRef('responsibility.position', '=', 'responsibilityEntry.responsibilityPosition'),
    )
    .select(['responsibilityEntry.taskId', 'responsibilityEntry.organisationId'])
    .where('responsibility.role', '=', 'lead')
    .orderBy('responsibilityEntry.responsibilityPosition', 'desc')
    .orderBy('responsibilityEntry.position', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ taskId, organisationId }) => (organisationId === null ? [] : [[taskId, organisationId]])),
  );
}

async function report(
  world: YearWorld,
  { id: organisationId, officer, liaison, principal }: YearOrganisation,
  { cycle, on, voices }: { cycle: string; on: LocalDate; voices: readonly OwnVoice[] },
): Promise<void> {
  const { random } = world;
  const withNews = voices.filter(() => random.chance(SHARE_WITH_NEWS));
  for (const { assignmentId, taskId, speaksForAll } of withNews) {
    const none = { results: null, experience: null, nextSteps: null, helpNeeded: null };
    const draft = await world.act(officer, on, 'save_report', {
      ...{ organisationId, assignmentId, cycle, revision: 0, nextNewsOn: null, values: [] },
      words: {
        ...none,
        progress: `${cycle.slice(5)}月：按计划推进，第${random.below(9) + 1}批工作已部署。`,
        difficulties: random.chance(0.2) ? '部分数据尚待核对。' : null,
      },
      quotes: speaksForAll ? await listInputs(world, { taskId, cycle, organisationId }) : [],
      confirmations: [],
    });
    await world.act(principal, on, 'sign_report', { ...draft, signature: inProgram });
  }
  const silent = voices.filter((voice) => !withNews.includes(voice)).map(({ assignmentId }) => assignmentId);
  if (silent.length === 0) return;
  const words = cycle === '2021-06' ? '按年度计划推进，本月没有新的节点。' : null;
  await world.act(liaison, on, 'report_no_change', {
    ...{ organisationId, assignmentIds: silent, cycle, words, nextNewsOn: null },
  });
}

/** What the others have signed for whoever speaks for the task. */
async function listInputs(
  { db }: YearWorld,
  { taskId, cycle, organisationId }: { taskId: string; cycle: string; organisationId: string },
) {
  return await db
    .selectFrom('progressReport')
    .innerJoin('task', 'task.id', 'progressReport.taskId')
    .select(['progressReport.organisationId', 'progressReport.id'])
    .where('progressReport.taskId', '=', taskId)
    .where('progressReport.kind', '=', 'input')
    .where('progressReport.state', 'in', ['signed', 'unchanged'])
    .where('progressReport.organisationId', '<>', organisationId)
    .$call((query) =>
      query.where(({ eb, cast, ref }) => eb(cast(ref('progressReport.cycle'), 'text'), '=', cycle)),
    )
    .orderBy('progressReport.organisationId')
    .execute();
}
