import { type ServerOptions, startServer } from '#server/start-server.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words.ts';

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
  setTimeout(() => {
    terminal.complain(cutOff(server.waitsFor()));
    process.exit(exitCodes.fault);
  }, STOP_WITHIN_MS).unref();
  await server.stop();
  return exitCodes.done;
}

function cutOff(open: readonly Words[]): Words {
  const seconds = STOP_WITHIN_MS / 1000;
  return {
    zh: `停止用了${seconds}秒仍未完成，已强行结束，当时还在等：${open.map(({ zh }) => zh).join('、')}。已确认的内容都在，重新启动即可`,
    en: `the stop was cut off after ${seconds} seconds, still waiting for ${open.map(({ en }) => en).join(', ')}. What was confirmed is kept; start it again`,
  };
}
