import { yearOutcomes } from '#contract/values.ts';
import type { YearTask } from '#contract/year.ts';

/** By what the tasks of a year are shown: those that wait, those with one outcome, or all. */
export const yearFilters = ['unsettled', ...yearOutcomes, 'all'] as const;
export type YearFilter = (typeof yearFilters)[number];

/** The filter of that name; undefined where there is none. */
export function readYearFilter(value: unknown): YearFilter | undefined {
  return yearFilters.find((filter) => filter === value);
}

export function isShown({ settled }: YearTask, filter: YearFilter): boolean {
  return filter === 'all' || (settled?.outcome ?? 'unsettled') === filter;
}
