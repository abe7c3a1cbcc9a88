import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** Tries everything on every address, of which `npm test` tries a share; whether nothing came of it. */
export async function attackInFull(): Promise<boolean> {
  const trial = spawn(process.execPath, [vitest, 'run', '--project', 'store', 'src/server/attack'], {
    cwd: root,
    env: { ...process.env, TAIZHANG_ATTACK: 'full' },
    stdio: 'inherit',
  });
  const [exitCode]: (number | null)[] = await once(trial, 'exit');
  return exitCode === 0;
}
