import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '#store/open-store.ts';

/** What every act is given: where it writes, who acts, and the two times of its journal row. */
export interface ActContext {
  db: Db;
  /** The civil day by which rules are applied. */
  today: LocalDate;
  /** The clock. */
  now: Date;
  /** A time-ordered UUID (version 7), new for every act; all ids that the act makes are derived from it. */
  actId: string;
  actor: string;
}
