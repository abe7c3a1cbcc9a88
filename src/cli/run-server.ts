import { type ServerOptions, startServer } from '#server/start-server.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a stop may take: then the process ends whatever is still open. */
const STOP_WITHIN_MS = 10_000;

/** Serves until the process is asked to stop; says when the first request would be answered. */
export async function runServer(options: ServerOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = loadSettings();
  // From here on a signal waits until there is something to stop.
  const asked = new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, resolve);
  });
  const server = await startServer(settings, options);
  await terminal.write(`taizhang ready at ${server.url}\n`);
  await asked;
  setTimeout(() => process.exit(exitCodes.fault), STOP_WITHIN_MS).unref();
  await server.stop();
  return exitCodes.done;
}
