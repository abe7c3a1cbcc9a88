import type { LocalDate } from '#calendar/local-date.ts';
import type { ReportState } from '../values/report-values.ts';

/** What was said in a cycle, as far as it is about news. */
export interface SaidBefore {
  state: ReportState;
  progress: string | null;
  nextNewsOn: LocalDate | null;
}

/** How many of the last reports, the last first, said without a word more that there was nothing new. */
export function countBareNoChange(reports: readonly SaidBefore[]): number {
  const broken = reports.findIndex((report) => !isBare(report));
  return broken === -1 ? reports.length : broken;
}

/**
 * Whether “nothing new” needs a sentence, or the day of the next news: after it was said without as often running as it is
 * news by itself.
 */
export function asksForWords(reports: readonly SaidBefore[], bareNoChange: number): boolean {
  return countBareNoChange(reports) >= bareNoChange;
}

function isBare({ state, progress, nextNewsOn }: SaidBefore): boolean {
  return state === 'unchanged' && progress === null && nextNewsOn === null;
}
