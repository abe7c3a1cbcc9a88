import { lastDayOf, type YearMonth } from './months.ts';
import { findSpeakers } from './speakers.ts';
import type { YearWorld } from './year-world.ts';

/** A figure as it is reported. */
export interface Figure {
  indicator: string;
  targetPosition: number | null;
  value: number;
  unit: string | null;
  period: string;
  source: string;
}

/** The figures of a month by task: whoever speaks for a task that sets targets tells each month how near they are. */
export type MonthFigures = ReadonlyMap<string, { organisationId: string; figures: Figure[] }>;

/** Each target rises evenly and is met a month before the task's day, at the latest in November. */
export async function findFigures(world: YearWorld, month: YearMonth): Promise<MonthFigures> {
  const speakers = await findSpeakers(world);
  const targets = await world.db
    .selectFrom('target')
    .innerJoin('task', 'task.id', 'target.taskId')
    .leftJoin('deadline', (join) =>
      join.onRef('deadline.taskId', '=', 'task.id').on('deadline.kind', '=', 'complete'),
    )
    .select(({ fn }) => [
      ...(['target.taskId', 'target.position', 'target.indicator', 'target.value', 'target.unit'] as const),
      fn.max('deadline.dueOn').as('dueOn'),
    ])
    .where('task.directiveId', '=', world.directiveId)
    .where('target.kind', '=', 'target')
    .groupBy(['target.taskId', 'target.position', 'target.indicator', 'target.value', 'target.unit'])
    .orderBy('target.taskId')
    .orderBy('target.position')
    .execute();
  const byTask = Map.groupBy(targets, ({ taskId }) => taskId);
  return new Map(
    [...byTask].flatMap(([taskId, ofTask]) => {
      const speaker = speakers.get(taskId);
      if (!speaker) return [];
      const figures = ofTask.map(({ position, indicator, value, unit, dueOn }) => ({
        ...{ indicator, targetPosition: position, unit, period: `1—${month}月`, source: '部门统计' },
        value: round(value * shareReached(month, dueOn)),
      }));
      return [[taskId, { organisationId: speaker.organisationId, figures }]];
    }),
  );
}

/** Where a task sets no target, what is counted is how many lots were begun. */
export function lotsOf(month: YearMonth): Figure {
  return {
    ...{ indicator: '已部署批次', targetPosition: null, value: month * 10, unit: '批' },
    ...{ period: `1—${month}月`, source: '部门统计' },
  };
}

/** November, the month before the year's last. */
const LAST_MONTH = 11;

function shareReached(month: YearMonth, dueOn: string | null): number {
  const isOfYear = dueOn !== null && dueOn <= lastDayOf(LAST_MONTH);
  const metIn = isOfYear ? Number(dueOn.slice(5, 7)) - 1 : LAST_MONTH;
  return Math.min(1, month / metIn);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
