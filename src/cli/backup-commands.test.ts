import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCommand } from '#test-kit/answer-command.ts';
import { layTestStore } from '#test-kit/open-test-store.ts';
import { startCommand } from '#test-kit/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-backups-'));
const at = (name: string) => join(folder, name);
const inData = (name: string) => ({ TAIZHANG_DATA: at(name), PORT: '0' });
const run = (data: string, ...args: string[]) => answerCommand(args, inData(data));
/** One line: no trace. */
const ONE_LINE = /^taizhang: [^\n]+\n$/;
/** In milliseconds: each of several commands opens a store of its own, and some build one from nothing. */
const SLOWLY = 240_000;
const secret = ['--passphrase-file', at('passphrase')];
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  writeFileSync(at('passphrase'), '岚川省督查室 correct horse\n');
  writeFileSync(at('wrong'), '岚川省督查室 battery staple\n');
  layTestStore(at('data'));
  expect((await run('data', 'import', 'samples/lanchuan-2021-3.txt')).exitCode).toBe(0);
  expect((await run('data', 'backup', at('closed'), ...secret)).exitCode).toBe(0);
}, SLOWLY);

describe('backup', () => {
  test('says what is in it, of one moment, also while a server holds the folder', {
    timeout: SLOWLY,
  }, async () => {
    const server = startCommand(['serve'], { environment: inData('data') });
    const ended = new Promise((resolve) => {
      server.on('close', resolve);
    });
    for await (const chunk of server.stdout) if (String(chunk).includes('ready')) break;
    const { exitCode, stdout, stderr } = await run('data', 'backup', at('served'));
    const again = await run('data', 'backup', at('served'));
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(again.exitCode).toBe(1);
    expect(statSync(at('data/local')).mode & 0o777).toBe(0o700);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      /^made at\t\d{4}-.*\ncontents\t\d+ tables, \d{3,} rows\ndigest\tsha256 [0-9a-f]{64}\nnewest root\t/s,
    );
    expect(readFileSync(at('served')).subarray(0, 18).toString()).toBe('taizhang-backup-1\n');
  });

  test.each([
    ['a file that is there already', 1, 'data', ['backup', at('closed')], 'take another name'],
    ['a folder that is not there', 2, 'data', ['backup', at('none/closed')], 'there is no such folder'],
    ['a store that is not there', 1, 'nothing', ['backup', at('new')], 'there is no ledger here'],
    [
      'a passphrase that is guessed',
      2,
      'data',
      ['backup', at('new'), '--passphrase-file', at('short')],
      'too short',
    ],
    ['no file', 2, 'data', ['backup'], 'takes 1 operand'],
  ] as const)('complains of %s in one line and writes nothing', async (_, exitCode, data, args, words) => {
    writeFileSync(at('short'), 'short\n');
    const said = await run(data, ...args);
    expect({ ...said, stderr: '' }).toEqual({ exitCode, stdout: '', stderr: '' });
    expect(said.stderr).toMatch(ONE_LINE);
    expect(said.stderr).toContain(words);
    expect(existsSync(at('new'))).toBe(false);
  });
});

describe('verify', () => {
  test('looks into a backup as into the ledger, and needs its passphrase', { timeout: SLOWLY }, async () => {
    const { exitCode, stdout } = await run('nothing', 'verify', '--backup', at('closed'), ...secret);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 acts performed again');
    expect((await run('nothing', 'verify', '--backup', at('closed'))).exitCode).not.toBe(0);
    expect(existsSync(at('nothing'))).toBe(false);
  });
});

describe('restore', () => {
  test('gives a folder the ledger back, whatever an earlier try has left there', {
    timeout: SLOWLY,
  }, async () => {
    mkdirSync(at('restored/pglite.restoring/base'), { recursive: true });
    const { exitCode, stdout, stderr } = await run('restored', 'restore', at('closed'), ...secret);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(' rows\n');
    expect(existsSync(at('restored/pglite.restoring'))).toBe(false);
    const [before, after] = [
      await run('data', 'export', '--format', 'json'),
      await run('restored', 'export', '--format', 'json'),
    ];
    expect(after).toEqual(before);
    expect(JSON.parse(after.stdout).directive.counts.tasks).toBeGreaterThan(10);
  });

  test('into a folder that has a store is refused', async () => {
    const { exitCode, stdout, stderr } = await run('data', 'restore', at('closed'), ...secret);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('the store is not empty, and nothing was changed in it');
  });

  const bytesOf = () => readFileSync(at('closed'));
  test.each<[string, () => Uint8Array | undefined, string[], string]>([
    ['the wrong passphrase', bytesOf, ['--passphrase-file', at('wrong')], 'the passphrase is wrong'],
    ['no passphrase', bytesOf, [], 'it is encrypted'],
    [
      'a passphrase file that is not there',
      bytesOf,
      ['--passphrase-file', at('none')],
      'there is no such file',
    ],
    ['a file that is cut off', () => bytesOf().subarray(0, 2_000), secret, 'it is not whole'],
    ['a damaged file', () => bytesOf().fill(1, 2_000, 2_001), secret, 'it is damaged'],
    ['another file', () => Buffer.from('台账'), [], 'this is not a backup'],
    ['an empty file', () => Buffer.from(''), [], 'this is not a backup'],
    ['no file', () => undefined, [], 'there is no such file'],
  ])('given %s complains in one line and leaves nothing', async (_, bytes, options, words) => {
    rmSync(at('given'), { force: true });
    const given = bytes();
    if (given) writeFileSync(at('given'), given);
    const { exitCode, stdout, stderr } = await run('untouched', 'restore', at('given'), ...options);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain(words);
    expect(existsSync(at('untouched'))).toBe(false);
  });
});
