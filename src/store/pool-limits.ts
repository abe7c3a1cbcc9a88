/** How far one copy of the program may go at a PostgreSQL server. */
export interface PoolLimits {
  /** Connections at once; one more is open for each channel that is listened to. */
  most: number;
  /** How long a request waits for a connection, and for the server to be reached. */
  waitMilliseconds: number;
  /** After which the database breaks a statement off. */
  statementMilliseconds: number;
}

/** What `pg` takes: a copy that stands still in the midst of a transaction gives its locks back after a while. */
export function poolOptions({ most, waitMilliseconds, statementMilliseconds }: PoolLimits) {
  return {
    max: most,
    connectionTimeoutMillis: waitMilliseconds,
    statement_timeout: statementMilliseconds,
    idle_in_transaction_session_timeout: 5 * statementMilliseconds,
  };
}

/** How many connections a pool holds, how many of them wait for work, and how many requests wait for one. */
export interface PoolUse {
  open: number;
  idle: number;
  waiting: number;
}
