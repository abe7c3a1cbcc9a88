// What `npm start` runs once packages and pages are there: a trial, with the demonstration directive unless
// TAIZHANG_DEMO=0 asks for an empty ledger.
import { runProgram } from './run-program.ts';
import { runServer } from './run-server.ts';
import { loadSettings } from './settings.ts';

await runProgram(async (terminal) => {
  const { demonstrationWanted } = loadSettings();
  return runServer({ demonstrate: demonstrationWanted, logLevel: 'warn' }, terminal);
});
