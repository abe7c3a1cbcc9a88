import { type IndicatorFilter, indicatorFilters } from '#contract/values.ts';

/** What the address says of the indicators to be shown. */
export interface IndicatorSearch {
  show?: IndicatorFilter;
  part?: string;
  organisation?: string;
}

/** The filters in an address; what is none is left out. */
export function readIndicatorSearch(asked: Record<string, unknown>): IndicatorSearch {
  const show = indicatorFilters.find((each) => each === asked['show']);
  const { part, organisation } = asked;
  return {
    ...(show && { show }),
    ...(typeof part === 'string' && part !== '' && { part }),
    ...(typeof organisation === 'string' && organisation !== '' && { organisation }),
  };
}
