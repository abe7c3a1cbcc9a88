import type { ToSettle } from '#contract/to-settle.ts';

/** What is done one after the other between registering and assigning. */
export const settleSteps = ['approve', 'placeholders', 'conveners', 'assign'] as const;
export type SettleStep = (typeof settleSteps)[number];

/** The step of that name, as an address has it. */
export function readSettleStep(name: unknown): SettleStep | undefined {
  return settleSteps.find((step) => step === name);
}

/** The steps that a directive has: only what was registered by hand is approved. */
export function listSteps({ kind }: Pick<ToSettle, 'kind'>): SettleStep[] {
  return settleSteps.filter((step) => step !== 'approve' || kind === 'matter');
}

/** How much waits in each step. */
export function countSteps({ figures }: ToSettle): Record<SettleStep, number> {
  const { proposed, openLists, relevant, all, withoutConvener, toAssign } = figures;
  return {
    approve: proposed,
    placeholders: openLists + relevant + all,
    conveners: withoutConvener,
    assign: toAssign,
  };
}

/** The first step in which something waits; the last one where nothing does. */
export function firstWaiting(counts: Record<SettleStep, number>): SettleStep {
  return settleSteps.find((step) => counts[step] > 0) ?? 'assign';
}
