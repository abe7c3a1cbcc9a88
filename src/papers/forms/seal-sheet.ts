import type { Form, FormHead } from './form.ts';
import { sealOf, traceOf } from './form-seal.ts';

/** The hidden sheet by which a form is known again. */
export const sealSheetName = 'taizhang';
/** The hidden sheet with the choices of its cells. */
export const choiceSheetName = 'taizhang_choices';
export const sealMark = 'taizhang-workbook-1';

/** What the seal says of the columns of a sheet. */
export interface SealedColumn {
  field: string;
  heading: string;
  filledIn: boolean;
  identifies: boolean;
}

/** The head with the columns of each sheet, as one line of the seal. */
export interface SealedHead extends FormHead {
  sheets: { id: string; columns: SealedColumn[] }[];
}

/** The cells of the hidden sheet, line by line: the mark, the seal, the head, then a line for each row of the form. */
export function sealLines(form: Form, secret: string): string[][] {
  const sheets = form.sheets.map(({ id, columns }) => ({
    id,
    columns: columns.map(({ field, heading, filledIn, identifies = false }) => ({
      ...{ field, heading, filledIn, identifies },
    })),
  }));
  const head = JSON.stringify({ ...form.head, sheets } satisfies SealedHead);
  const rows = form.sheets.flatMap(({ id, columns, rows }) =>
    rows.map(({ key, revision, cells }) => [
      ...[id, key, `r${revision}`],
      ...columns
        .filter(({ filledIn, identifies }) => filledIn || identifies)
        .map(({ field }) => traceOf(cells[field])),
    ]),
  );
  const lines = [[head], ...rows];
  return [[sealMark], [sealOf(lines.map(joined), secret)], ...lines];
}

/** A line as it is sealed. */
export function joined(cells: readonly string[]): string {
  return cells.join('\t');
}
