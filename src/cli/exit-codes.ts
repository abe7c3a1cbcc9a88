/** How a command ends; documented in its help. */
export const exitCodes = {
  done: 0,
  /** A rule said no, or another process is in the way. */
  refused: 1,
  /** The command line or the file cannot be used as it is. */
  badInput: 2,
  /** A bug, the disk or the network (EX_SOFTWARE of sysexits.h). */
  fault: 70,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
