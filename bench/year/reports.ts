import type { LocalDate } from '#calendar/local-date.ts';
import type { Role } from '#parse/directive.ts';
import { findFigures, type MonthFigures } from './figures.ts';
import { dayOf, nameOf, type YearMonth } from './months.ts';
import { findNamedDay, hasNews, progressOf } from './news.ts';
import { isOrdinary } from './ordinary.ts';
import { inProgram } from './plans.ts';
import { findSpeakers, type Speaker } from './speakers.ts';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** An organisation speaks once in a task, in its weightiest role. */
const weights: readonly Role[] = ['lead', 'responsible', 'support'];

/** A month's reports: inputs first, then what leads and conveners say for all; nothing new in one act for the rest. */
export async function playReports(world: YearWorld, month: YearMonth): Promise<void> {
  const figures = await findFigures(world, month);
  const speakers = await findSpeakers(world);
  for (const [on, speakForAll] of [
    [dayOf(month, 20), false],
    [dayOf(month, 26), true],
  ] as const) {
    for (const [place, organisation] of world.organisations.entries()) {
      const voices = await listVoices(world, organisation.id, speakers);
      const speaking = voices.filter(({ speaksForAll }) => speaksForAll === speakForAll);
      await report(world, organisation, { month, on, place, voices: speaking, figures });
    }
  }
  await coSign(world, { cycle: nameOf(month), on: dayOf(month, 26) });
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
    .innerJoin('task', 'task.id', 'report.taskId')
    .select(['report.organisationId', 'report.id', 'coSignature.organisationId as coSignerId'])
    .where('coSignature.state', '=', 'asked')
    .where(({ eb, cast, ref }) => eb(cast(ref('report.cycle'), 'text'), '=', cycle))
    .orderBy('task.ordinal')
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
  ordinal: number;
  /** It leads the task or convenes it: the others' inputs come first. */
  speaksForAll: boolean;
}

async function listVoices(
  world: YearWorld,
  organisationId: string,
  speakers: ReadonlyMap<string, Speaker>,
): Promise<OwnVoice[]> {
  const rows = await world.db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.id as assignmentId', 'assignment.taskId', 'assignment.role', 'task.ordinal'])
    .where('assignment.directiveId', '=', world.directiveId)
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
  return [...byTask.values()].flatMap(([first]) => {
    if (!first || !isOrdinary(world, 'reports', { ...first, organisationId })) return [];
    const { assignmentId, taskId, ordinal } = first;
    const speaker = speakers.get(taskId);
    const speaksForAll = speaker?.forAll === true && speaker.organisationId === organisationId;
    return [{ assignmentId, taskId, ordinal, speaksForAll }];
  });
}

async function report(
  world: YearWorld,
  { id: organisationId, officer, liaison, principal }: YearOrganisation,
  {
    month,
    on,
    place,
    voices,
    figures,
  }: {
    month: YearMonth;
    on: LocalDate;
    place: number;
    voices: readonly OwnVoice[];
    figures: MonthFigures;
  },
): Promise<void> {
  const { random } = world;
  const cycle = nameOf(month);
  const figuresOf = ({ taskId }: OwnVoice) => {
    const told = figures.get(taskId);
    return told?.organisationId === organisationId ? told.figures : [];
  };
  const withNews = voices.filter(
    (voice) => figuresOf(voice).length > 0 || hasNews({ ordinal: voice.ordinal, place }, month),
  );
  for (const voice of withNews) {
    const { assignmentId, taskId, ordinal, speaksForAll } = voice;
    const none = { results: null, experience: null, nextSteps: null, helpNeeded: null };
    const draft = await world.act(officer, on, 'save_report', {
      ...{ organisationId, assignmentId, cycle, revision: 0, nextNewsOn: null, values: figuresOf(voice) },
      words: {
        ...none,
        progress: progressOf({ ordinal, place }, month),
        difficulties: random.chance(0.2) ? '部分数据尚待核对。' : null,
      },
      quotes: speaksForAll ? await listInputs(world, { taskId, cycle, organisationId }) : [],
      confirmations: [],
    });
    await world.act(principal, on, 'sign_report', { ...draft, signature: inProgram });
  }
  const silent = voices.filter((voice) => !withNews.includes(voice));
  const byDay = Map.groupBy(silent, ({ ordinal }) => findNamedDay({ ordinal, place }, month));
  for (const [nextNewsOn, ofDay] of byDay) {
    const assignmentIds = ofDay.map(({ assignmentId }) => assignmentId);
    await world.act(liaison, on, 'report_no_change', {
      ...{ organisationId, assignmentIds, cycle, words: null, nextNewsOn },
    });
  }
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
