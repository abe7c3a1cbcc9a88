import type { HeatCell } from '#contract/boards.ts';
import type { LightColour } from '#contract/values.ts';

/** How many show each light. */
export type HeatTotals = Record<LightColour, number>;

/** How each light fills its cell, by which of the palette's colours and how much of it. */
export const looks = {
  red: { colour: 'red', share: 26 },
  yellow: { colour: 'amber', share: 22 },
  blue: { colour: 'accent', share: 12 },
  green: { colour: null, share: 0 },
  grey: { colour: null, share: 0 },
} as const;
const worstFirst = ['red', 'yellow', 'blue', 'green', 'grey'] as const;

/** The worst light that is shown at all; undefined where nothing is. */
export function worstOf(cell: HeatTotals): LightColour | undefined {
  return worstFirst.find((colour) => cell[colour] > 0);
}

/** All of a cell together. */
export function totalOf(cell: HeatTotals): number {
  return worstFirst.reduce((sum, colour) => sum + cell[colour], 0);
}

/** The parts that have branches, in the directive's order. */
export function heatParts(cells: readonly HeatCell[]): { part: string; title: string | null }[] {
  const parts = new Map(cells.flatMap((cell) => (cell.part === null ? [] : [[cell.part, cell] as const])));
  return [...parts.values()]
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .flatMap(({ part, title }) => (part === null ? [] : [{ part, title }]));
}
