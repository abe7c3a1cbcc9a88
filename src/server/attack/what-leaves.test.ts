import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a program reaches others with: `fetch(url)`, `from 'node:net'`; not `fetchRows(`, `node:path`. */
const REACHES_OUT =
  /\bfetch\(|from '(?:node:(?:http|https|http2|net|tls|dgram|dns)(?:\/\w+)?|undici|nodemailer(?:\/[\w/-]+)?|pg)'/;
/** A type alone reaches nobody: `import type { Server } from 'node:http'`; not `import { connect } from 'node:net'`. */
const TYPE_ONLY = /^import type .*$/gm;
/** Cells that spreadsheets work out: `{ formula: 'A1' }`; not `escape_formulas: true`. */
const FORMULA = /\b(?:formula|sharedFormula)\s*:/;

const sources = globSync(
  'src/{acts,backup,calendar,cli,contract,document,ledger,papers,parse,seal,server,store}/**/*.ts',
)
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text.replaceAll(TYPE_ONLY, ''))).map(({ file }) => file);

test('the program reaches its database, the mail server, the identity provider and its own sockets, and nobody whom a request names', () => {
  expect(filesWith(REACHES_OUT).toSorted()).toEqual([
    'src/backup/local-socket.ts',
    'src/server/backups/hand-out-backups.ts',
    'src/server/notices/deliver-mail.ts',
    'src/server/notices/mail-settings.ts',
    'src/server/settings.ts',
    'src/server/sign-in/provider-claims.ts',
    'src/store/gathering-socket.ts',
    'src/store/listen.ts',
    'src/store/open-store.ts',
  ]);
});

test('every CSV that is written takes the edge off formulas', () => {
  const written = filesWith(/from 'csv-stringify/);
  expect(written.length).toBeGreaterThan(0);
  expect(written).toEqual(filesWith(/escape_formulas: true/));
});

test('no workbook that is written has a formula', () => {
  expect(filesWith(/from 'exceljs'/).length).toBeGreaterThan(0);
  expect(sources.filter(({ file, text }) => file.startsWith('src/papers') && FORMULA.test(text))).toEqual([]);
});

test('nothing that somebody sends is run', () => {
  expect(filesWith(/\beval\(|new Function\(|from 'node:(?:vm|child_process)'/)).toEqual([]);
});
