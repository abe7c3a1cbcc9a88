import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCommand } from '#test-kit/answer-command.ts';
import { layTestStore } from '#test-kit/open-test-store.ts';
import { runCommand, startCommand } from '#test-kit/run-command.ts';

const sample = 'samples/guofa-2021-6.txt';
const folder = mkdtempSync(join(tmpdir(), 'taizhang-cli-'));
const witness = join(folder, 'roots');
const environment = { TAIZHANG_DATA: join(folder, 'data'), PORT: '0', TAIZHANG_WITNESS: witness };
const run = (...args: string[]) => answerCommand(args, environment);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the server and resolves with its address when it is ready. */
async function serve(data: NodeJS.ProcessEnv) {
  const server = startCommand(['serve'], { environment: data });
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    if (said.endsWith('\n')) break;
  }
  return { server, said, url: said.replace('taizhang ready at ', '').trim() };
}

describe('a ledger on the command line', () => {
  let id: string;
  beforeAll(async () => {
    const { exitCode, stdout } = await runCommand(['import', sample], { environment });
    expect(exitCode).toBe(0);
    id = stdout.trim();
  });

  test('registers a directive and prints its id', () => {
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('refuses the same file a second time, with the first one’s id', async () => {
    const { exitCode, stdout, stderr } = await run('import', sample);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(id);
  });

  test('is current after it was opened', async () => {
    expect(await run('migrate')).toEqual({ exitCode: 0, stdout: 'The store is current.\n', stderr: '' });
  });

  test('is exported as csv and json, by its id or as the last one registered', async () => {
    const csv = await runCommand(['export', '--format', 'csv'], { environment });
    expect(csv).toMatchObject({ exitCode: 0, stderr: '' });
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(183);
    const json = await run('export', '--format', 'json', '--directive', id);
    expect(JSON.parse(json.stdout)).toMatchObject({ directive: { id, counts: { tasks: 182 } } });
    const branches = await run('export', '--format', 'csv', '--by-organisation');
    expect(branches.stdout).toMatch(/^\uFEFFOrganisation,Organisation above,No\.,/);
  });

  test.each(['00000000-0000-7000-8000-000000000000', 'what'])(
    'has no directive %s to export',
    async (other) => {
      const { exitCode, stdout } = await run('export', '--format', 'csv', '--directive', other);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    },
  );

  test('is served without demonstration data, kept from other processes meanwhile, and closed on a signal', {
    timeout: 120_000,
  }, async () => {
    const { server, said, url } = await serve(environment);
    expect(said).toMatch(/^taizhang ready at http:\/\/localhost:\d+\n$/);
    expect(await (await fetch(`${url}/api/meta`)).json()).toMatchObject({ demonstration: false });

    const other = await run('import', sample);
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toContain(`is in use by process ${server.pid}`);

    const samePort = { TAIZHANG_DATA: join(folder, 'other'), PORT: new URL(url).port };
    layTestStore(samePort.TAIZHANG_DATA);
    const taken = await answerCommand(['serve'], samePort);
    expect(taken).toMatchObject({ exitCode: 1, stdout: '' });
    expect(taken.stderr).toMatch(/^taizhang: the port is in use[^\n]+\n$/);

    server.kill('SIGTERM');
    expect(await once(server, 'close')).toEqual([0, null]);
    expect(existsSync(join(environment.TAIZHANG_DATA, 'lock'))).toBe(false);
  });

  test('was sealed by the server; its history is verified against the witness file and performed again', {
    timeout: 120_000,
  }, async () => {
    const verified = await run('verify', '--witness', witness);
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
    expect(verified.stdout).toBe(
      '1 rows sealed, by 1 seals\n1 acts performed again\n1 of 1 roots kept outside agree\n' +
        'Nothing was rewritten, as far as this can tell.\n',
    );
    const root = readFileSync(witness, 'utf8').split(' ')[0] ?? '';
    const wrong = await run('verify', '--without-replay', '--root', `1:${'0'.repeat(64)}`);
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stdout).toContain('rows 1 to 1 was rewritten');
    expect(await run('verify', '--root', root.slice(0, -1))).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('proves of an act that it stands in the history, and of no other', async () => {
    expect(await run('prove', id)).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await run('prove', 'what')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
