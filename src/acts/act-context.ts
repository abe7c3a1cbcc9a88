import type { LocalDate } from '#calendar/local-date.ts';
import type { Caller } from '#ledger/policy/caller.ts';
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
  caller: Caller;
  /** The key under which the request may be sent again without acting twice. */
  retry?: RetryKey;
  /** Aborted where the program stops: an act that takes minutes is broken off then, and leaves nothing behind. */
  stopping?: AbortSignal;
}

export interface RetryKey {
  /** A UUID that the client made for this one act. */
  key: string;
  /** SHA-256 of what was asked, hexadecimal. */
  digest: string;
}
