import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { BranchFacts, PlannedPoint } from './branch-facts.ts';
import { passedBefore } from './date-turns.ts';
import type { LightSettings } from './light-settings.ts';
import type { LightTurn, TurnFacts } from './light-turn.ts';

/**
 * Input (b): how many points the verified milestones are behind those that are due, and each indicator behind its
 * trajectory. A share that gets better by itself, as milestones verified early fall due, turns nothing back. Without an
 * accepted plan it cannot be measured; then a plan that is owed and not handed in by its day is a reason of its own, never
 * worse than yellow: it says that nothing can be said, not that nothing was done.
 */
export function listPlanTurns(facts: BranchFacts, settings: LightSettings): LightTurn[] {
  const { plan } = facts;
  if (plan.accepted) return [...milestoneTurns(facts, settings), ...indicatorTurns(facts, settings)];
  if (!plan.owes || plan.dueOn === null || plan.handedIn || passedBefore(facts, plan.dueOn)) return [];
  const dueOn = plan.dueOn;
  const turn = { colour: 'yellow', on: addDays(dueOn, 1), code: 'plan_missing' } as const;
  return [{ ...turn, facts: { dueOn }, provisional: false }];
}

function milestoneTurns({ steps }: BranchFacts, settings: LightSettings): LightTurn[] {
  const dated = steps.flatMap(({ dueOn, state }) =>
    dueOn === null ? [] : [{ dueOn, verified: state === 'verified' }],
  );
  return listDays(dated.map(({ dueOn }) => dueOn)).flatMap((dueOn) => {
    const due = dated.filter((step) => step.dueOn <= dueOn);
    const verified = due.filter((step) => step.verified).length;
    const points = Math.round(100 - (100 * verified) / due.length);
    const facts: TurnFacts = { due: due.length, verified, points, dueOn };
    return turnsOf(points, { on: addDays(dueOn, 1), code: 'milestones_behind', facts }, settings);
  });
}

function indicatorTurns({ points, figures }: BranchFacts, settings: LightSettings): LightTurn[] {
  return points.flatMap((point) => {
    const figure = figures.find(({ targetPosition }) => targetPosition === point.targetPosition);
    const behind = figure && pointsBehind(figure.value, point);
    if (!figure || behind === undefined) return [];
    const { indicator, value: expected, reachOn } = point;
    const facts: TurnFacts = { indicator, expected, reported: figure.value, points: behind, dueOn: reachOn };
    return turnsOf(behind, { on: addDays(reachOn, 1), code: 'indicator_behind', facts }, settings);
  });
}

/** By how many hundredths of what was planned a figure misses it; undefined where there is no better or worse. */
function pointsBehind(reported: number, { op, value }: PlannedPoint): number | undefined {
  if (value === 0) return undefined;
  const share = Math.round((100 * (value - reported)) / Math.abs(value));
  switch (op) {
    case '>=':
    case '>':
    case '+':
    case '->':
      return Math.max(0, share);
    case '<=':
    case '<':
      return Math.max(0, -share);
    default:
      return undefined;
  }
}

function turnsOf(
  points: number,
  turn: Pick<LightTurn, 'on' | 'code' | 'facts'>,
  { yellowPoints, redPoints }: LightSettings,
): LightTurn[] {
  if (points < yellowPoints) return [];
  return [{ ...turn, colour: points > redPoints ? 'red' : 'yellow', provisional: false }];
}

function listDays(days: readonly LocalDate[]): LocalDate[] {
  return [...new Set(days)].toSorted((one, other) => (one < other ? -1 : 1));
}
