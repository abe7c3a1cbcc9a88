import { BadInput } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayFault } from './faults.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A program that speaks at a terminal. */
type Program = (terminal: Terminal) => Promise<ExitCode>;

/** Runs a program as this process, which ends with its exit code. */
export async function runProgram(program: Program): Promise<void> {
  process.exitCode = await runToExitCode(program, openTerminal());
}

/**
 * Runs a program to its exit code. Whatever is thrown in it ends as one line on standard error, with the trace only
 * where TAIZHANG_DEBUG asks for it.
 */
export async function runToExitCode(program: Program, terminal: Terminal): Promise<ExitCode> {
  try {
    return await program(terminal);
  } catch (fault) {
    const { words, exitCode } = fault instanceof BadInput ? badInput(fault) : sayFault(fault);
    terminal.complain(words);
    if (process.env['TAIZHANG_DEBUG']) console.error(fault);
    return exitCode;
  }
}

function badInput({ words }: BadInput) {
  return { words, exitCode: exitCodes.badInput };
}
