import type { MonthRow } from '#contract/reports.ts';

/** Which rows of the month are shown. */
export const monthFilters = ['left', 'draft', 'said', 'all'] as const;
export type MonthFilter = (typeof monthFilters)[number];

/** Something was said of it this month. */
export function isSaid({ report }: MonthRow): boolean {
  return report !== null && report.state !== 'draft';
}

/** The rows that a filter shows; drafts are not yet said. */
export function rowsIn(rows: readonly MonthRow[], filter: MonthFilter): MonthRow[] {
  switch (filter) {
    case 'left':
      return rows.filter((row) => !isSaid(row));
    case 'draft':
      return rows.filter(({ report }) => report?.state === 'draft');
    case 'said':
      return rows.filter(isSaid);
    case 'all':
      return [...rows];
  }
}
