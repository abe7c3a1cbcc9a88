/** Why a store did not do what it was asked, where that is neither the question's fault nor the program's. */
export type StoreFault = 'store_out_of_reach' | 'store_full';

/**
 * Codes of PostgreSQL and of the system by which a connection is lost, refused or not to be had: `57P01`, `08006`, `53300`,
 * `ECONNREFUSED`; not `23505`, not `57014`.
 */
const NO_CONNECTION = /^(?:57P0[1-5]|08\w{3}|53300|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What the driver says without a code: `Connection terminated unexpectedly`; not `relation "task" does not exist`. */
const DRIVER_LOST =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;
/** No room on the disk, as PostgreSQL and the system say it: `53100`, `ENOSPC`; not `53200`. */
const NO_ROOM = /^(?:53100|ENOSPC|EDQUOT)$/;

/** What an error that a query threw says of the store; undefined where it says something else. */
export function storeFaultOf(fault: unknown): StoreFault | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  if (NO_ROOM.test(code)) return 'store_full';
  return NO_CONNECTION.test(code) || DRIVER_LOST.test(fault.message) ? 'store_out_of_reach' : undefined;
}
