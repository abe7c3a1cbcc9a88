import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '#store/open-store.ts';
import { testSignIn } from '../sign-in.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** What the server says once it answers; not what else it prints. */
const READY = /^taizhang ready at (http:\/\/localhost:\d+)$/;

/** The real server in a process of its own, over a store that outlives it. */
export interface ServedLedger {
  /** Where the running server is, once it answers; waits while none runs. */
  address(): Promise<string>;
  start(): Promise<void>;
  /** The number of the process that runs. */
  pid(): number;
  /** Starts it for nobody and ends it at once after so many milliseconds, whether it answers by then or not. */
  startInVain(milliseconds: number): Promise<void>;
  /** Ends the process at once, whatever it is doing, as a lost machine would. */
  kill(): Promise<void>;
  /** Has it answer what was asked and seal what was done; its exit code. */
  stop(): Promise<number | null>;
  /** What the last process wrote to standard error, the end of it. */
  said(): string;
  /** Leaves no process behind, whatever became of the trial. */
  abandon(): void;
}

/** The server over that store, not yet started; the roots of its journal are added to `witnessFile`. */
export function serveLedger(
  place: StorePlace,
  witnessFile: string,
  more: NodeJS.ProcessEnv = {},
): ServedLedger {
  const environment = {
    ...{ PORT: '0', TAIZHANG_TODAY: '2021-06-10' },
    ...{ TAIZHANG_SECRET: testSignIn.secret, TAIZHANG_WITNESS: witnessFile, TAIZHANG_RATE_LIMITS: '0' },
    ...settingsOf(place),
    ...more,
  };
  let running = Promise.withResolvers<string>();
  let child: ChildProcess | undefined;
  let said = () => '';
  const abandon = () => {
    child?.kill('SIGKILL');
  };
  process.once('exit', abandon);

  const end = async (signal: NodeJS.Signals) => {
    if (!child) throw new Error('No server runs.');
    running = Promise.withResolvers<string>();
    const ended = once(child, 'exit');
    child.kill(signal);
    const [exitCode]: (number | null)[] = await ended;
    child = undefined;
    return exitCode ?? null;
  };
  return {
    address: () => running.promise,
    start: async () => {
      const started = startServer(environment);
      ({ child, said } = started);
      running.resolve(await started.url);
    },
    pid: () => {
      if (child?.pid === undefined) throw new Error('No server runs.');
      return child.pid;
    },
    startInVain: async (milliseconds) => {
      // Clients wait for the next one that is started, as they have since the last was killed.
      const vain = startServer(environment).child;
      child = vain;
      await pause(milliseconds);
      if (vain.exitCode !== null) throw new Error(`The server ended by itself with ${vain.exitCode}.`);
      const ended = once(vain, 'exit');
      vain.kill('SIGKILL');
      await ended;
    },
    kill: async () => {
      await end('SIGKILL');
    },
    stop: async () => await end('SIGTERM'),
    said: () => said(),
    abandon,
  };
}

/** Where a process of its own finds that store. */
function settingsOf(place: StorePlace): NodeJS.ProcessEnv {
  return 'databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : { TAIZHANG_DATA: place.dataFolder };
}

/** A command of the program on that store, in a process of its own that says nothing. */
export function runProgram(command: readonly string[], place: StorePlace): ChildProcess {
  return spawn(process.execPath, [program, ...command], { env: settingsOf(place), stdio: 'ignore' });
}

export interface StartedServer {
  child: ChildProcess;
  /** Where it answers; fails with what it said where it ended before. */
  url: Promise<string>;
  /** What it has written to standard error, the end of it. */
  said(): string;
}

/** A server in a process of its own. */
export function startServer(environment: NodeJS.ProcessEnv): StartedServer {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000);
  });
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const [, address] = READY.exec(line) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', (code, signal) => {
      reject(new Error(`The server ended with ${code ?? signal} before it answered:\n${said}`));
    });
  });
  // Whoever kills it before it answers asks for no address.
  url.catch(() => undefined);
  return { child, url, said: () => said };
}
