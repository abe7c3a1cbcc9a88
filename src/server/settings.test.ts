import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings } from './settings.ts';

test('without an environment the server listens on port 3000 of this machine, over ./data', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    settings: {
      port: 3000,
      host: '127.0.0.1',
      origin: undefined,
      proxies: [],
      secret: undefined,
      singleSignOn: undefined,
      dataFolder: resolve('data'),
      databaseUrl: undefined,
      witnessFile: undefined,
      poolLimits: { most: 10, waitMilliseconds: 10_000, statementMilliseconds: 120_000 },
      preparesStatements: true,
      metricsToken: undefined,
      fixedToday: undefined,
      demonstrationWanted: true,
      limitsRates: true,
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
    TAIZHANG_WITNESS: '/var/witness/roots',
    TAIZHANG_DEMO: '0',
    TAIZHANG_POOL: '40',
    TAIZHANG_POOL_WAIT: '5',
    TAIZHANG_STATEMENT_TIMEOUT: '60',
    TAIZHANG_PREPARE: '0',
    TAIZHANG_METRICS_TOKEN: 'thirty-two characters for figures only',
    TAIZHANG_ORIGIN: 'https://taizhang.example.gov.cn',
    TAIZHANG_PROXY: '10.0.0.2, fd00::2',
    TAIZHANG_SECRET: 'thirty-two characters and some more',
    TAIZHANG_OIDC_ISSUER: 'https://id.example.gov.cn/realm',
    TAIZHANG_OIDC_CLIENT_ID: 'taizhang',
    TAIZHANG_OIDC_CLIENT_SECRET: 'known to both',
    TAIZHANG_OIDC_SECOND_FACTOR: '1',
  };
  expect(readSettings(environment)).toEqual({
    ok: true,
    settings: {
      port: 0,
      host: '::1',
      origin: 'https://taizhang.example.gov.cn',
      proxies: ['10.0.0.2', 'fd00::2'],
      secret: 'thirty-two characters and some more',
      singleSignOn: {
        issuer: 'https://id.example.gov.cn/realm',
        clientId: 'taizhang',
        clientSecret: 'known to both',
        usernameClaim: 'preferred_username',
        asksSecondFactor: true,
      },
      dataFolder: '/tmp/ledger',
      databaseUrl: 'postgres://u:p@h/d',
      witnessFile: '/var/witness/roots',
      poolLimits: { most: 40, waitMilliseconds: 5000, statementMilliseconds: 60_000 },
      preparesStatements: false,
      metricsToken: 'thirty-two characters for figures only',
      fixedToday: '2021-06-10',
      demonstrationWanted: false,
      limitsRates: true,
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
        'TAIZHANG_TODAY is "2021-02-30" and must be a civil date such as 2021-06-10',
        'TAIZHANG_DEMO is "no" and must be 0 or 1',
        expect.stringMatching(/^HOST is "0\.0\.0\.0" and must be a loopback address/),
      ],
    });
  });

  test.each(['a.example', 'https://a.example/path', 'ftp://a.example', 'https://user@a.example'])(
    'takes no origin like %s',
    (origin) => {
      expect(readSettings({ TAIZHANG_ORIGIN: origin })).toMatchObject({ ok: false });
    },
  );

  test('lacks what single sign-on needs', () => {
    const read = readSettings({ TAIZHANG_OIDC_ISSUER: 'https://id.example.gov.cn' });
    expect(read).toEqual({
      ok: false,
      problems: [
        expect.stringContaining('TAIZHANG_OIDC_ISSUER needs TAIZHANG_ORIGIN'),
        expect.stringContaining('TAIZHANG_OIDC_CLIENT_ID'),
      ],
    });
  });

  test('names a file of a secret that is not there', () => {
    const read = readSettings({ TAIZHANG_SECRET_FILE: '/nowhere/secret' });
    expect(read).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^TAIZHANG_SECRET_FILE is "\/nowhere/)],
    });
  });

  test('never repeats a secret', () => {
    const read = readSettings({
      TAIZHANG_SECRET: 'too-short-a-one',
      TAIZHANG_OIDC_CLIENT_SECRET: 'too-short-a-one',
    });
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain('too-short');
  });

  test('never repeats the password of a database', () => {
    const read = readSettings({ DATABASE_URL: 'mysql://root:secret@host/db' });
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).not.toContain('secret');
  });
});

test('a secret may stand in a file of its own', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'taizhang-secret-')), 'secret');
  writeFileSync(file, 'thirty-two characters and some more\n');
  const read = readSettings({ TAIZHANG_SECRET_FILE: file });
  expect(read).toMatchObject({ ok: true, settings: { secret: 'thirty-two characters and some more' } });
});

test('the server listens beyond this machine where its address is told', () => {
  const read = readSettings({ HOST: '0.0.0.0', TAIZHANG_ORIGIN: 'http://10.0.0.5:3000' });
  expect(read).toMatchObject({ ok: true, settings: { host: '0.0.0.0', origin: 'http://10.0.0.5:3000' } });
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
