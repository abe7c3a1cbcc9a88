import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockFile = () => join(folder, 'lock');

describe('a data folder', () => {
  test('is held until it is given back, by one holder at a time', () => {
    const unlock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    unlock();
    expect(existsSync(lockFile())).toBe(false);
    lockDataFolder(folder)();
  });

  test('is made where it is missing', () => {
    const unlock = lockDataFolder(join(folder, 'deep', 'down'));
    expect(existsSync(join(folder, 'deep', 'down', 'lock'))).toBe(true);
    unlock();
  });

  test('held by another living process is refused, with its number and what to do', async () => {
    const module = JSON.stringify(new URL('./data-folder-lock.ts', import.meta.url).href);
    const program = `
      import { lockDataFolder } from ${module};
      lockDataFolder(${JSON.stringify(folder)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
    const ended = once(holder, 'exit');
    await once(holder.stdout, 'data');
    expect(() => lockDataFolder(folder)).toThrow(`in use by process ${holder.pid}`);
    expect(() => lockDataFolder(folder)).toThrow('TAIZHANG_DATA');

    holder.kill('SIGKILL');
    await ended;
    lockDataFolder(folder)();
  });

  test('is taken over from a process whose number was given to another since', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startMark: '1' }));
    const unlock = lockDataFolder(folder);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
  });

  test('is taken over from a lock that nobody can have written', () => {
    writeFileSync(lockFile(), '');
    lockDataFolder(folder)();
  });

  test('is not given back by a holder who lost it', () => {
    const unlock = lockDataFolder(folder);
    const another = JSON.stringify({ pid: 1, startMark: null });
    writeFileSync(lockFile(), another);
    unlock();
    expect(readFileSync(lockFile(), 'utf8')).toBe(another);
  });
});
