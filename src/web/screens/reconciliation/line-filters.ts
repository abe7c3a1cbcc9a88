import type { StatementLine } from '#contract/reconciliation.ts';

/** Which lines of a statement are shown. */
export const lineFilters = ['all', 'unanswered', 'reported', 'differing', 'disputed', 'unchecked'] as const;
export type LineFilter = (typeof lineFilters)[number];

const holds: Record<LineFilter, (line: StatementLine) => boolean> = {
  all: () => true,
  unanswered: ({ answer }) => answer === 'unanswered',
  reported: ({ answer }) => answer === 'reported',
  differing: ({ differences }) => differences.length > 0,
  disputed: ({ answer, keeperAnswer }) => answer === 'disputed' || keeperAnswer === 'disputed',
  unchecked: ({ keeperAnswer }) => keeperAnswer === 'unanswered',
};

/** The lines that a filter shows, in their order. */
export function filterLines(lines: readonly StatementLine[], filter: LineFilter): StatementLine[] {
  return lines.filter(holds[filter]);
}

/** The filter of an address; undefined where it names none. */
export function readLineFilter(asked: unknown): LineFilter | undefined {
  return lineFilters.find((filter) => filter === asked);
}
