import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../bin/taizhang.js', import.meta.url));

export interface CommandOptions {
  environment?: NodeJS.ProcessEnv;
  /** What stands on standard input; nothing without it. */
  input?: string | Uint8Array;
}

/** Starts `taizhang` as a person would, in English and with nothing of this process's settings. */
export function startCommand(args: readonly string[], { environment, input = '' }: CommandOptions = {}) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, LANG: 'en_US.UTF-8', ...environment };
  const child = spawn(process.execPath, [launcher, ...args], { env, stdio: 'pipe' });
  child.stdin.end(input);
  return child;
}

/** Runs `taizhang` to its end. */
export async function runCommand(args: readonly string[], options: CommandOptions = {}) {
  const child = startCommand(args, options);
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode]: unknown[] = await ended;
  return { exitCode, stdout, stderr };
}
