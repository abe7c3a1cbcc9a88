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

/** An organisation has so many new figures in an ordinary month, whatever its targets are: they take turns. */
export const FIGURES_A_MONTH = 3;

/** Each target rises evenly and is met before the task's day, at the latest in November; whoever speaks for many tells a few a month. */
export async function findFigures(world: YearWorld, month: YearMonth): Promise<MonthFigures> {
  const speakers = await findSpeakers(world);
  const targets = (await listTargets(world)).flatMap((target) => {
    const speaker = speakers.get(target.taskId);
    return speaker ? [{ ...target, organisationId: speaker.organisationId }] : [];
  });
  const told = [...Map.groupBy(targets, ({ organisationId }) => organisationId).values()].flatMap((own) => {
    const turns = Math.ceil(own.length / FIGURES_A_MONTH);
    return own
      .filter((_, index) => index % turns === month % turns)
      .map((target) => ({ ...target, metIn: lastMonthBefore(target.dueOn) + 1 - turns }));
  });
  return new Map(
    [...Map.groupBy(told, ({ taskId }) => taskId)].flatMap(([taskId, ofTask]) => {
      const [first] = ofTask;
      if (!first) return [];
      const figures = ofTask.map(({ position, indicator, value, unit, metIn }) => ({
        ...{ indicator, targetPosition: position, unit, period: `1—${month}月`, source: '部门统计' },
        value: Math.round(value * Math.min(1, month / metIn) * 100) / 100,
      }));
      return [[taskId, { organisationId: first.organisationId, figures }]];
    }),
  );
}

/** The targets of the directive in its order, each with the last day of its task's result. */
async function listTargets({ db, directiveId }: YearWorld) {
  return await db
    .selectFrom('target')
    .innerJoin('task', 'task.id', 'target.taskId')
    .leftJoin('deadline', (join) =>
      join.onRef('deadline.taskId', '=', 'task.id').on('deadline.kind', '=', 'complete'),
    )
    .select(({ fn }) => [
      ...(['target.taskId', 'target.position', 'target.indicator', 'target.value', 'target.unit'] as const),
      fn.max('deadline.dueOn').as('dueOn'),
    ])
    .where('task.directiveId', '=', directiveId)
    .where('target.kind', '=', 'target')
    .groupBy(['task.ordinal', 'target.taskId', 'target.position'])
    .orderBy('task.ordinal')
    .orderBy('target.position')
    .execute();
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

/** The month before that of a day; November where the day comes later, or none does. */
function lastMonthBefore(dueOn: string | null): number {
  const isOfYear = dueOn !== null && dueOn <= lastDayOf(LAST_MONTH);
  return isOfYear ? Number(dueOn.slice(5, 7)) - 1 : LAST_MONTH;
}
