import { describe, expect, test } from 'vitest';
import { readSettings } from '../settings.ts';

const from = 'ledger@office.example';
const mailOf = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  return read.ok ? read.settings.mail : read.problems;
};

describe('mail', () => {
  test('is not sent unless a server is named', () => {
    expect(mailOf({})).toBeUndefined();
  });

  test('goes to the named server; a password only under TLS, except on this machine', () => {
    expect(mailOf({ TAIZHANG_SMTP_URL: 'smtp://me:p%40ss@mail.example', TAIZHANG_MAIL_FROM: from })).toEqual({
      ...{ host: 'mail.example', port: 587, secure: false, requireTls: true, from },
      user: { name: 'me', password: 'p@ss' },
    });
    expect(
      mailOf({ TAIZHANG_SMTP_URL: 'smtp://me:pass@127.0.0.1:25', TAIZHANG_MAIL_FROM: from }),
    ).toMatchObject({
      port: 25,
      requireTls: false,
    });
    expect(mailOf({ TAIZHANG_SMTP_URL: 'smtps://mail.example', TAIZHANG_MAIL_FROM: from })).toMatchObject({
      ...{ port: 465, secure: true, requireTls: false, user: undefined },
    });
  });

  test.each([
    [
      { TAIZHANG_SMTP_URL: 'http://me:secret@mail.example', TAIZHANG_MAIL_FROM: from },
      /^TAIZHANG_SMTP_URL must be/,
    ],
    [
      { TAIZHANG_SMTP_URL: 'smtp://me:%secret@mail.example', TAIZHANG_MAIL_FROM: from },
      /^TAIZHANG_SMTP_URL must be/,
    ],
    [{ TAIZHANG_SMTP_URL: 'smtp://me:secret@mail.example' }, /^TAIZHANG_SMTP_URL needs TAIZHANG_MAIL_FROM/],
    [
      { TAIZHANG_SMTP_URL_FILE: '/nowhere/secret', TAIZHANG_MAIL_FROM: from },
      /^TAIZHANG_SMTP_URL_FILE is .* cannot be read/,
    ],
    [{ TAIZHANG_MAIL_FROM: from }, /^TAIZHANG_MAIL_FROM needs TAIZHANG_SMTP_URL/],
    [
      { TAIZHANG_SMTP_URL: 'smtp://mail.example', TAIZHANG_MAIL_FROM: 'The <ledger>' },
      /^TAIZHANG_MAIL_FROM is .* must be/,
    ],
  ])('half set up is told in one sentence, without the password: %j', (environment, sentence) => {
    const problems = mailOf(environment);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(String(problems)).not.toMatch(/me:|secret@/);
  });
});
