import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCommand } from '#test-kit/answer-command.ts';
import { layTestStore } from '#test-kit/open-test-store.ts';
import { runCommand, startCommand } from '#test-kit/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-user-'));
const environment = { TAIZHANG_DATA: join(folder, 'data'), PORT: '0' };
beforeAll(() => layTestStore(environment.TAIZHANG_DATA));
afterAll(() => rmSync(folder, { recursive: true }));

const add = (options: Record<string, string>, input?: string) => {
  const given = {
    ...{ username: 'admin.one', name: '管理员', organisation: 'general-office-of-the-state-council' },
    ...{ roles: 'administrator', ...options },
  };
  const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  return input === undefined
    ? answerCommand(['user', 'add', ...words], environment)
    : runCommand(['user', 'add', ...words, '--password-stdin'], { environment, input });
};

async function listen(more: NodeJS.ProcessEnv) {
  const server = startCommand(['serve'], { environment: { ...environment, ...more } });
  for await (const chunk of server.stdout) {
    if (String(chunk).includes('ready')) break;
  }
  const ended = new Promise((resolve) => {
    server.on('close', resolve);
  });
  return {
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

const beyond = { HOST: '0.0.0.0', TAIZHANG_ORIGIN: 'http://10.0.0.5:3000' };

test('before there are accounts the server does not listen beyond this machine', async () => {
  const { exitCode, stdout, stderr } = await answerCommand(['serve'], { ...environment, ...beyond });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('taizhang user add');
});

describe('user add', () => {
  test('prints the address at which the person sets a password', async () => {
    const { exitCode, stdout, stderr } = await add({});
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^http:\/\/localhost:0\/activate#[\w-]{27}\n$/);
  });

  test('refuses a username a second time', async () => {
    const { exitCode, stdout, stderr } = await add({ username: 'Admin.One' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('The username is taken');
  });

  test('sets a password at once where one is on standard input', async () => {
    const { exitCode, stdout } = await add({ username: 'admin.two' }, 'a long enough one\n');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f-]{36}\n$/);
  });

  test('takes no password that is guessed first', async () => {
    const { exitCode, stderr } = await add({ username: 'admin.three' }, 'short\n');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('too short');
  });

  test('finds the organisation by its name, and suggests those alike', async () => {
    expect((await add({ username: 'finance', organisation: '财政部' })).exitCode).toBe(0);
    const { exitCode, stderr } = await add({ username: 'other', organisation: '财政局部' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('there is no organisation "财政局部"');
  });

  test.each([
    [{ roles: 'keeper,king' }, 'there is no role "king"'],
    [{ username: 'x' }, '--username takes'],
    [{ name: ' ' }, 'say --name'],
  ])('complains of %j', async (options, words) => {
    const { exitCode, stderr } = await add(options);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});

test('with an account it listens where it is told, and its secret is for its owner only', async () => {
  const server = await listen(beyond);
  await server.stop();
  expect(statSync(join(environment.TAIZHANG_DATA, 'secret')).mode & 0o777).toBe(0o600);
});
