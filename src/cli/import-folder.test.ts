import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCommand } from '#test-kit/answer-command.ts';
import { createTestDatabase } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { startCommand } from '#test-kit/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-folder-'));
const input = join(folder, 'in');
const database = await createTestDatabase();
const environment = { TAIZHANG_DATA: join(folder, 'data'), DATABASE_URL: database.url };
const run = (...args: string[]) => answerCommand(args, environment);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

/** The lines of a batch's table under its head: each file with what became of it. */
function results(stdout: string): string[] {
  const lines = stdout.split('\n').slice(1);
  return lines.slice(0, lines.indexOf('')).map((line) => line.replaceAll(/ {2,}/g, ' | '));
}

describe('a folder of files', { timeout: 120_000 }, () => {
  beforeAll(() => {
    mkdirSync(join(input, 'more'), { recursive: true });
    for (const file of ['lanchuan-2022-5.docx', 'lanchuan-2022-5.html', 'scanned.pdf']) {
      cpSync(join('samples', file), join(input, file));
    }
    cpSync('samples/yunting-2024-renewal.xlsx', join(input, 'more', 'renewal.xlsx'));
    writeFileSync(join(input, '.hidden.txt'), readSample('lanchuan-2021-3'));
    writeFileSync(
      join(input, 'unpaired.txt'),
      readSample('lanchuan-2020-2').replace('（省商务厅牵头，省贸促会配合，年内持续推进）\n', ''),
    );
  });

  test('on trial: says what could be registered, and stores nothing', async () => {
    const { exitCode, stdout } = await run('import', input, '--dry-run');
    expect(exitCode).toBe(2);
    expect(results(stdout)).toEqual([
      'lanchuan-2022-5.docx | docx | 21 | 0 | can be registered',
      'lanchuan-2022-5.html | html | 21 | 0 | can be registered',
      'more/renewal.xlsx | xlsx | 15 | 0 | can be registered',
      'scanned.pdf | The file is a scan',
      expect.stringMatching(
        /^unpaired.txt \| text \| 17 \| 2 \| not registered: 1 error, .* page Directives$/,
      ),
    ]);
  });

  test('is registered file by file, each whole or not at all, none twice and none over another', async () => {
    const first = await run('import', input);
    expect(first.exitCode).toBe(2);
    expect(results(first.stdout).map((line) => line.replace(/.* \| /, ''))).toEqual([
      'registered',
      expect.stringContaining('its number is in the ledger'),
      'registered',
      'The file is a scan',
      expect.stringContaining('1 error'),
    ]);
    expect(first.stdout).toMatch(/\n5 files: 2 registered, 3 not registered\n$/);
    expect(first.stderr).toMatch(/^1\/5 {2}lanchuan-2022-5\.docx\n(.*\n){3}5\/5 {2}unpaired\.txt\n$/);
    const csv = await run('export', '--format', 'csv');
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(1 + 15);
  });

  test('with --drafts leaves to a person what needs one, and is done when imported again', async () => {
    rmSync(join(input, 'scanned.pdf'));
    const drafted = await run('import', input, '--drafts');
    expect(drafted.exitCode).toBe(0);
    expect(drafted.stdout).toMatch(/\n4 files: 2 registered before, 2 under review\n$/);
    rmSync(join(input, 'unpaired.txt'));
    rmSync(join(input, 'lanchuan-2022-5.html'));
    const again = await run('import', input);
    expect(again.stdout).toMatch(/\n2 files: 2 registered before\n$/);
    expect(again.exitCode).toBe(0);
  });

  test('is left between two files on Ctrl-C, with the table of those that were done', async () => {
    const command = startCommand(['import', input], { environment });
    const stdout = text(command.stdout);
    command.stderr.once('data', () => command.kill('SIGINT'));
    expect(await once(command, 'close')).toEqual([1, null]);
    expect(await stdout).toMatch(/\n2 files: 1 registered before, 1 not reached\n$/);
  });

  test('without a file in it is refused with one line', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { exitCode, stderr } = await run('import', empty);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^taizhang: .*there is no file in this folder\n$/);
  });
});
