/** The embedded database ended in the middle of its work, and does nothing more in this process. */
export class EngineEnded extends Error {
  constructor(cause: unknown) {
    super(
      'The embedded database has ended: stop the program and start it again. What was confirmed is kept.',
      { cause },
    );
    this.name = 'EngineEnded';
  }
}

/** By what the database says where it cannot go on: `PANIC`, `FATAL`; not `ERROR`. */
const ENDING = /^(?:PANIC|FATAL)$/;

/** Its log found no room: `could not write to file "pg_wal/xlogtemp.42"`; not `could not extend file "base/5/19575"`. */
const LOG_FAILED = /"pg_wal\//;

/** Whether after that error the database must not be asked anything more: it would wait for itself for ever. */
export function endsEngine(fault: unknown): boolean {
  if (!(fault instanceof Error) || fault instanceof EngineEnded) return true;
  if (fault.name === 'RuntimeError' || fault.name === 'ExitStatus' || LOG_FAILED.test(fault.message))
    return true;
  return 'severity' in fault && typeof fault.severity === 'string' && ENDING.test(fault.severity);
}
