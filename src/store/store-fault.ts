import { EngineEnded } from './engine-ended.ts';

/** Why a store did not do what it was asked, where that is neither the question's fault nor the program's. */
export type StoreFault = 'store_out_of_reach' | 'store_full' | 'store_ended';

/**
 * Codes of PostgreSQL and of the system by which a connection is lost, refused or not to be had: `57P01`, `08006`, `53300`,
 * `ECONNREFUSED`; not `23505`, not `57014`.
 */
const NO_CONNECTION = /^(?:57P0[1-5]|08\w{3}|53300|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What the driver says without a code: `Connection terminated unexpectedly`; not `relation "task" does not exist`. */
const DRIVER_LOST =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;
/** What the server says where a newer version changed a table under a statement that it keeps: `0A000`. */
const FEATURE_NOT_SUPPORTED = '0A000';
/** `cached plan must not change result type`; not `cannot use a cursor`. */
const PLAN_OUTDATED = /^cached plan /;
/** What the server says of all that comes in a transaction after its failure: `25P02`. */
const IN_FAILED_TRANSACTION = '25P02';
/** No room on the disk, as PostgreSQL and the system say it: `53100`, `ENOSPC`; not `53200`. */
const NO_ROOM = /^(?:53100|ENOSPC|EDQUOT)$/;

/** What an error that a query threw says of the store; undefined where it says something else. */
export function storeFaultOf(fault: unknown): StoreFault | undefined {
  if (fault instanceof EngineEnded) return 'store_ended';
  if (!(fault instanceof Error)) return undefined;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  if (NO_ROOM.test(code)) return 'store_full';
  if (isPlanOutdated(fault)) return 'store_out_of_reach';
  // The file of a local connection is gone with the server that made it: `ENOENT` of `connect`.
  if ('syscall' in fault && fault.syscall === 'connect') return 'store_out_of_reach';
  return NO_CONNECTION.test(code) || DRIVER_LOST.test(fault.message) ? 'store_out_of_reach' : undefined;
}

/** A statement that the server keeps fits its tables no more; sent under another name it does. */
export function isPlanOutdated(fault: unknown): boolean {
  if (!(fault instanceof Error) || !('code' in fault)) return false;
  return fault.code === FEATURE_NOT_SUPPORTED && PLAN_OUTDATED.test(fault.message);
}

/** A statement came in a transaction that had failed before it. */
export function isOfFailed(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === IN_FAILED_TRANSACTION;
}
