import { runCommandLine } from './run-command-line.ts';
import { runProgram } from './run-program.ts';

await runProgram((terminal) => runCommandLine(process.argv.slice(2), terminal));
