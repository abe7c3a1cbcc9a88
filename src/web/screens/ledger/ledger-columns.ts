import type { ExportColumn } from '#contract/task-export.ts';

/** The columns a reader may hide; number and clause always stand. */
export const optionalColumns = [
  'item',
  'responsibility',
  'deadlines',
  'light',
  'state',
  'targetCount',
] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** What a column of the page is in an exported file, where each role has a column of its own. */
const exportedAs: Record<OptionalColumn, ExportColumn[]> = {
  item: ['item'],
  responsibility: ['lead', 'responsible', 'support', 'supervisor', 'openEnded'],
  deadlines: ['deadlines', 'dueOn'],
  light: [],
  state: ['state'],
  targetCount: ['targetCount'],
};

/** The optional columns that are shown, in their order. */
export function shownColumns(hidden: readonly string[]): OptionalColumn[] {
  return optionalColumns.filter((column) => !hidden.includes(column));
}

/** The columns of an exported file that shows what the page shows; groups become columns. */
export function exportedColumns(shown: readonly OptionalColumn[]): ExportColumn[] {
  return ['ordinal', 'part', 'section', 'text', ...shown.flatMap((column) => exportedAs[column])];
}
