import type { Sheet } from '#ledger/takeover/sheet.ts';

/** Cells that are one: from row and column, to row and column, counted from 1. */
export type Merge = [fromRow: number, fromColumn: number, toRow: number, toColumn: number];

/** A sheet of the words given, row by row; empty words leave their cell empty. */
export function buildSheet(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
  name = '台账',
): Sheet {
  const cells = rows.flatMap((words, above) =>
    words.flatMap((text, before) => {
      const [row, column] = [above + 1, before + 1];
      const merge = merges.find(([fromRow, fromColumn]) => fromRow === row && fromColumn === column);
      const [, , toRow, toColumn] = merge ?? [row, column, row, column];
      const spans = { rowSpan: toRow - row + 1, columnSpan: toColumn - column + 1 };
      return text === '' ? [] : [{ row, column, text, ...spans }];
    }),
  );
  return { name, cells };
}
