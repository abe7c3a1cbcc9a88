import type { LocalDate } from '#calendar/local-date.ts';
import type { PlanState } from '../values/plan-values.ts';

/** How an organisation's plan stands with the keepers. */
export type PlanStanding = 'missing' | 'late' | 'drafting' | 'submitted' | 'returned' | 'accepted';

/**
 * How the newest version stands on that day: what has not been handed in by its day is late, begun or not. An accepted
 * plan of which a new version is being made stays accepted.
 */
export function standingOfPlan(
  plan: { state: PlanState; version: number } | undefined,
  { owes, dueOn, today }: { owes: boolean; dueOn: LocalDate | null; today: LocalDate },
): PlanStanding {
  if (plan?.state === 'accepted' || plan?.state === 'submitted') return plan.state;
  if (plan && plan.version > 1) return plan.state === 'returned' ? 'returned' : 'accepted';
  if (owes && dueOn !== null && dueOn < today) return 'late';
  if (plan?.state === 'returned') return 'returned';
  return plan ? 'drafting' : 'missing';
}

/** The regions of which a directive asks a plan are settled by the keepers; who else carries it owes one. */
export function owesPlan({
  settled,
  asked,
  isRegion,
  assignments,
}: {
  settled: boolean | null;
  /** The directive asks for plans. */
  asked: boolean;
  isRegion: boolean;
  assignments: number;
}): boolean {
  return settled ?? (asked && !isRegion && assignments > 0);
}
