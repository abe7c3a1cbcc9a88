import stringWidth from 'string-width';
import type { Figure } from './figure.ts';

/** The figures as a table for a terminal, a line each; `✗` where the goal is missed. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, ours, reference, ratio, goal, ok, referenceName }) => [
    ok ? '✓' : '✗',
    name,
    `${round(ours)} ${unit}`,
    `${round(reference)} ${unit}`,
    round(ratio),
    goal,
    referenceName,
  ]);
  const table = [['', 'figure', 'ours', 'reference', 'ratio', 'goal', 'the reference is'], ...rows];
  const widths = table.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, stringWidth(cell))),
    [],
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits. */
function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
