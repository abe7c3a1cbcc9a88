import { BadInput } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayFault } from './faults.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/**
 * Runs a program to its exit code. Whatever is thrown in it ends as one line on standard error, with the trace only
 * where TAIZHANG_DEBUG asks for it.
 */
export async function runProgram(program: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const terminal = openTerminal();
  try {
    process.exitCode = await program(terminal);
  } catch (fault) {
    const { words, exitCode } = fault instanceof BadInput ? badInput(fault) : sayFault(fault);
    terminal.complain(words);
    if (process.env['TAIZHANG_DEBUG']) console.error(fault);
    process.exitCode = exitCode;
  }
}

function badInput({ words }: BadInput) {
  return { words, exitCode: exitCodes.badInput };
}
