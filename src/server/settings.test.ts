import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings } from './settings.ts';

test('without an environment the server listens on port 3000 of this machine, over ./data', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: {
      port: 3000,
      host: '127.0.0.1',
      dataFolder: resolve('data'),
      databaseUrl: undefined,
      fixedToday: undefined,
      demonstrationWanted: true,
    },
  });
});

test('every variable is read; an empty one counts as not set', () => {
  const environment = {
    PORT: '0',
    HOST: '::1',
    TAIZHANG_DATA: '/tmp/ledger',
    DATABASE_URL: 'postgres://u:p@h/d',
    TAIZHANG_TODAY: '2021-06-10',
    TAIZHANG_DEMO: '0',
  };
  expect(readSettings(environment)).toEqual({
    ok: true,
    settings: {
      port: 0,
      host: '::1',
      dataFolder: '/tmp/ledger',
      databaseUrl: 'postgres://u:p@h/d',
      fixedToday: '2021-06-10',
      demonstrationWanted: false,
    },
  });
  expect(readSettings({ PORT: '', TAIZHANG_TODAY: '', DATABASE_URL: '' })).toEqual(readSettings({}));
});

describe('a wrong environment', () => {
  test('is told whole, each variable with its value', () => {
    const read = readSettings({
      PORT: '70000',
      HOST: '0.0.0.0',
      TAIZHANG_TODAY: '2021-02-30',
      TAIZHANG_DEMO: 'no',
    });
    expect(read).toEqual({
      ok: false,
      problems: [
        'PORT is "70000" and must be a port number from 0 to 65535',
        expect.stringMatching(/^HOST is "0\.0\.0\.0" and must be a loopback address/),
        'TAIZHANG_TODAY is "2021-02-30" and must be a civil date such as 2021-06-10',
        'TAIZHANG_DEMO is "no" and must be 0 or 1',
      ],
    });
  });

  test('never repeats the password of a database', () => {
    const read = readSettings({ DATABASE_URL: 'mysql://root:secret@host/db' });
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});

test.each(['localhost', '127.0.0.1', '127.8.8.8', '::1'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['0.0.0.0', '::', '10.0.0.1', '127.evil.example', '1270.0.0.1', 'localhost.evil.example', ''])(
  '%j is not this machine alone',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
