/** By what indicators are picked: something was reported of them, verified, they are behind, or what was verified is another figure. */
export const indicatorFilters = ['reported', 'verified', 'behind', 'differing'] as const;
export type IndicatorFilter = (typeof indicatorFilters)[number];
