import type { LocalDate } from '#calendar/local-date.ts';
import type { NoticeReach } from '../list-notice-facts.ts';

/** Of the whole ledger, or of the directives that some acts touched. */
export type TurnReach = Pick<NoticeReach, 'decidedSince' | 'actIds'> & {
  today: LocalDate;
  /** The months for which reports are open on that day, `2021-06`. */
  openCycles: readonly string[];
};
