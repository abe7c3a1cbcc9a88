import type { Indicator } from '#contract/indicators.ts';
import type { Comparator } from '#contract/values.ts';
import { formatFigure } from '../../words/format.ts';

const signs: Record<Comparator, string> = {
  ...{ '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ' },
  ...{ '=': '', '+': '+', '-': '−', '->': '' },
};

/** `≥ 1,100万人`, `10 → 15万元`. */
export function sayTarget({
  op,
  from,
  value,
  unit,
}: Pick<Indicator, 'op' | 'from' | 'value' | 'unit'>): string {
  const start = op === '->' && from !== null ? `${formatFigure(from)} → ` : signs[op];
  return `${start}${formatFigure(value)}${unit}`;
}
