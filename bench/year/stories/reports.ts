import type { LocalDate } from '#calendar/local-date.ts';
import { dayOf, nameOf, type YearMonth } from '../months.ts';
import { inProgram } from '../plans.ts';
import type { YearWorld } from '../year-world.ts';
import type { Branch } from './cast.ts';
import type { Stage, Told } from './stage.ts';
import type { Play } from './story.ts';

/** The day of a month on which stories report, before its cycle opens. */
const REPORTED_DAY = 15;
/** And on which the keepers look into what was reported. */
const VERIFIED_DAY = 18;
/** The months of which there is something to report. */
const months = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What the branches of stories report, month by month; where a story has nothing for a month there is a little news. */
export function playsOfReports({ world, reports }: Stage): Play[] {
  return months.flatMap((month) =>
    reports.flatMap(({ branch, months: of }): Play[] => {
      const told = of[month] ?? { progress: `${month}月：按计划推进。` };
      if (told === 'silence') return [];
      return [[dayOf(month, REPORTED_DAY), async () => await say(world, branch, { month, told })]];
    }),
  );
}

/** What a branch says of a month, signed before its cycle opens. */
async function say(
  world: YearWorld,
  { organisationId, id: assignmentId }: Branch,
  { month, told }: { month: YearMonth; told: Exclude<Told, 'silence'> },
): Promise<void> {
  const { state } = await world.db
    .selectFrom('assignment')
    .select('state')
    .where('organisationId', '=', organisationId)
    .where('id', '=', assignmentId)
    .executeTakeFirstOrThrow();
  // What is claimed, or not yet received, is not reported on.
  if (state !== 'received') return;
  const { officer, liaison, principal } = world.organisation(organisationId);
  const on = dayOf(month, REPORTED_DAY);
  const cycle = nameOf(month);
  if ('nothingNew' in told) {
    await world.act(liaison, on, 'report_no_change', {
      ...{ organisationId, assignmentIds: [assignmentId], cycle, words: told.nothingNew, nextNewsOn: null },
    });
    return;
  }
  const { progress, figures: values = [], confirmations = [], nextNewsOn = null } = told;
  const none = { results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null };
  const saved = await world.act(officer, on, 'save_report', {
    ...{ organisationId, assignmentId, cycle, revision: 0, words: { ...none, progress }, nextNewsOn, values },
    quotes: [],
    confirmations,
  });
  await world.act(principal, on, 'sign_report', { ...saved, signature: inProgram });
}

/** The keepers look into the first figure of what a branch reported of a month. */
export function verifyIn(
  world: YearWorld,
  { organisationId, id: assignmentId }: Branch,
  { month, value }: { month: YearMonth; value: number },
): Play {
  const play = async (on: LocalDate) => {
    const report = await world.db
      .selectFrom('progressReport')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .where('assignmentId', '=', assignmentId)
      .where(({ eb, cast, ref }) => eb(cast(ref('cycle'), 'text'), '=', nameOf(month)))
      .executeTakeFirstOrThrow();
    await world.act(world.keeper, on, 'verify_values', {
      ...{ ...report, values: [{ position: 0, value, source: '实地核查记录' }] },
      verification: { how: 'by_data', by: '督查人员甲', on },
    });
  };
  return [dayOf(month, VERIFIED_DAY), play];
}
