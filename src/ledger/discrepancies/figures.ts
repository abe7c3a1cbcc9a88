import type { FactBranch, SaidFigure } from './task-facts.ts';

/** A figure with the report that it is from. */
export interface PlacedFigure extends SaidFigure {
  reportId: string;
}

/** All figures that the branch reported, the first first. */
export function listFigures({ reports }: FactBranch): PlacedFigure[] {
  return reports.flatMap(({ id, figures }) => figures.map((figure) => ({ ...figure, reportId: id })));
}

/** Two figures are of the same thing: of one indicator, in one unit. */
export function isSameIndicator(
  one: Pick<SaidFigure, 'indicator' | 'unit'>,
  other: Pick<SaidFigure, 'indicator' | 'unit'>,
): boolean {
  return one.indicator.trim() === other.indicator.trim() && one.unit === other.unit;
}

/** By how much a figure differs from another, in whole per cent of that; anything differs from nought by 100. */
export function percentOff(value: number, base: number): number {
  if (value === base) return 0;
  return base === 0 ? 100 : Math.round((Math.abs(value - base) / Math.abs(base)) * 100);
}
