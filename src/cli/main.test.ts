import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCommand } from '#test-kit/answer-command.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { runCommand, startCommand } from '#test-kit/run-command.ts';

const sample = 'samples/guofa-2021-6.txt';
/** One line: no trace, no second sentence on a line of its own. */
const ONE_LINE = /^taizhang: [^\n]+\n$/;

const folder = mkdtempSync(join(tmpdir(), 'taizhang-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('parse', () => {
  test('with --json prints one JSON object and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['parse', sample, '--json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const directive = JSON.parse(stdout);
    expect(Object.keys(directive)).toEqual([
      'document',
      'blocks',
      'outline',
      'tasks',
      'duties',
      'diagnostics',
    ]);
    expect(directive.tasks).toHaveLength(182);
  });

  test('the same bytes give the same output, from standard input too', async () => {
    const [file, input] = await Promise.all([
      runCommand(['parse', '--json', sample]),
      runCommand(['parse', '-', '--json'], { input: readFileSync(sample) }),
    ]);
    expect(input.stdout).toBe(file.stdout);
  });

  test('without --json prints an outline without colours where nobody looks', async () => {
    const { exitCode, stdout } = await answerCommand(['parse', sample]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('12 parts · 38 sections · 44 items · 182 tasks');
    expect(stdout).not.toContain('\u001B');
  });

  test.each(['doc', 'docx', 'html', 'ofd', 'pdf'])('reads the same directive from %s', async (ending) => {
    const { exitCode, stdout, stderr } = await answerCommand([
      'parse',
      '--json',
      `samples/lanchuan-2022-5.${ending}`,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout).tasks).toHaveLength(21);
  });

  test('ends without a word when its reader has seen enough', async () => {
    const command = startCommand(['parse', '--json', sample]);
    command.stdout.destroy();
    let complaint = '';
    command.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    const [exitCode] = await once(command, 'close');
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: '' });
  });

  test.each([
    ['an empty file', '', 'The file is empty'],
    ['no text', Uint8Array.of(80, 75, 0, 4), 'The file is not text'],
    ['a scan', readFileSync('samples/scanned.pdf'), 'The file is a scan'],
    ['a text that assigns nothing', '今天天气很好。', 'No responsibilities found'],
    [
      'a classified document',
      `机密\n${readSample('guofa-2021-6')}`,
      'The file carries a classification mark',
    ],
  ])('refuses %s with one line and exit code 2', async (_what, input, line) => {
    const file = join(folder, 'given');
    writeFileSync(file, input);
    const { exitCode, stdout, stderr } = await answerCommand(['parse', file, '--json']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toContain(line);
  });

  test('speaks Chinese where the terminal asks for nothing else', async () => {
    const { stderr } = await answerCommand(['parse', 'nowhere.txt'], { LANG: '' });
    expect(stderr).toBe('taizhang: nowhere.txt：没有这个文件\n');
  });
});

describe('the command line', () => {
  test.each([
    [[]],
    [['frobnicate']],
    [['parse']],
    [['parse', 'one', 'two']],
    [['parse', '--frobnicate', sample]],
    [['parse', 'nowhere.txt']],
    [['parse', 'src']],
    [['export', '--format', 'docx']],
    [['export']],
    [['import']],
    [['serve', 'what']],
  ])('%j is answered with one line and exit code 2', async (args) => {
    const { exitCode, stdout, stderr } = await answerCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(ONE_LINE);
  });

  test.each(['parse', 'import', 'export', 'serve', 'migrate'])('%s explains itself', async (name) => {
    const { exitCode, stdout, stderr } = await answerCommand([name, '--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`Usage: taizhang ${name}`);
    expect(stdout).toContain('Exit codes');
  });

  test('--help lists every command, --version tells the version', async () => {
    const { stdout } = await answerCommand(['--help']);
    for (const name of ['parse', 'import', 'export', 'serve', 'migrate'])
      expect(stdout).toContain(`taizhang ${name}`);
    expect((await answerCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a wrong environment is told whole', async () => {
    const environment = { PORT: 'http', HOST: '0.0.0.0' };
    const { exitCode, stderr } = await answerCommand(['serve'], environment);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).toMatch(/PORT is "http".*HOST is "0\.0\.0\.0"/);
  });

  test('a database out of reach is a fault', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' };
    const { exitCode, stderr } = await answerCommand(['migrate'], environment);
    expect(exitCode).toBe(70);
    expect(stderr).toMatch(ONE_LINE);
    expect(stderr).not.toContain('secret');
  });
});
