import { dayOf, nameOf, type YearMonth } from './months.ts';
import { isOrdinary } from './ordinary.ts';
import type { YearWorld } from './year-world.ts';

/** Of so many reports with figures the keepers look at those of one. */
const REPORTS_A_LOOK = 4;
/** What is counted is found a little lower than it was reported, within what counting allows. */
const FOUND_SHARE = 0.97;

/** The keepers look at some of a month's figures by data: what a target asks is found as it was reported, other counts a little lower. */
export async function verifyFigures(world: YearWorld, month: YearMonth): Promise<void> {
  const on = dayOf(month, 28);
  const reported = await world.db
    .selectFrom('progressReport as report')
    .innerJoin('reportValue as figure', (join) =>
      join
        .onRef('figure.organisationId', '=', 'report.organisationId')
        .onRef('figure.reportId', '=', 'report.id'),
    )
    .innerJoin('task', 'task.id', 'report.taskId')
    .select(['report.organisationId', 'report.id', 'report.revision', 'report.taskId', 'report.assignmentId'])
    .select(['figure.position', 'figure.value', 'figure.targetPosition'])
    .where('report.directiveId', '=', world.directiveId)
    .where('report.state', '=', 'signed')
    .where(({ eb, cast, ref }) => eb(cast(ref('report.cycle'), 'text'), '=', nameOf(month)))
    .orderBy('report.organisationId')
    .orderBy('task.ordinal')
    .orderBy('report.assignmentId')
    .orderBy('figure.position')
    .execute();
  const ordinary = reported.filter((figure) => isOrdinary(world, 'reports', figure));
  for (const [index, figures] of [...Map.groupBy(ordinary, ({ id }) => id).values()].entries()) {
    const [report] = figures;
    if (!report || index % REPORTS_A_LOOK !== 0) continue;
    const { organisationId, id, revision } = report;
    await world.act(world.keeper, on, 'verify_values', {
      ...{ organisationId, id, revision },
      values: figures.map(({ position, value, targetPosition }) => ({
        ...{ position, value: targetPosition === null ? value * FOUND_SHARE : value, source: '统计台账' },
      })),
      verification: { how: 'by_data', by: '督查人员甲', on },
    });
  }
}
