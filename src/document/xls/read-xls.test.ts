import { describe, expect, test } from 'vitest';
import { buildXls, uint16, utf16, type XlsRecord } from '#test-kit/build-xls.ts';
import { readSheets } from '../read-sheets.ts';
import { kinds } from './records.ts';

const at = (row: number, column: number, style = 0) => [row, column, style].flatMap(uint16);
const float = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
const format = (id: number): XlsRecord => ({ kind: kinds.cellFormat, bytes: [0, 0, ...uint16(id)] });
const number = (value: number, style = 0): XlsRecord => ({
  kind: kinds.number,
  bytes: [...at(0, 0, style), ...float(value)],
});

async function gridOf(globals: XlsRecord[], cells: XlsRecord[]): Promise<string[][] | string> {
  const reading = await readSheets(buildXls(globals, cells));
  return reading.ok
    ? (reading.sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text))
    : reading.code;
}

test('dates in the formats of the Chinese programs need no more than their number', async () => {
  expect(await gridOf([format(31)], [number(44377)])).toEqual([['2021-06-30']]);
  expect(await gridOf([format(57)], [number(44377)])).toEqual([['2021年6月']]);
});

test('days count from 1904 where the workbook says so', async () => {
  const from1904: XlsRecord = { kind: kinds.from1904, bytes: [1, 0] };
  expect(await gridOf([from1904, format(14)], [number(44377 - 1462)])).toEqual([['2021-06-30']]);
});

test('formats of its own, short numbers and numbers side by side', async () => {
  const percent: XlsRecord = {
    kind: kinds.format,
    bytes: [...uint16(200), ...uint16(4), 1, ...utf16('0.0%')],
  };
  const short = (value: number) => [...uint16((value << 2) | 2), 0, 0];
  const sideBySide: XlsRecord = {
    kind: kinds.shortNumbers,
    bytes: [...uint16(1), ...uint16(0), 0, 0, ...short(7), 0, 0, ...short(8), ...uint16(1)],
  };
  const hundredths: XlsRecord = {
    kind: kinds.shortNumber,
    bytes: [...at(2, 0), ...uint16((150 << 2) | 3), 0, 0],
  };
  expect(await gridOf([percent, format(200)], [number(0.065), sideBySide, hundredths])).toEqual([
    ['6.5%', ''],
    ['700.0%', '800.0%'],
    ['150.0%', ''],
  ]);
});

test('results of formulas: a number, words, a truth, an error', async () => {
  const result = (row: number, bytes: number[]): XlsRecord => ({
    kind: kinds.formula,
    bytes: [...at(row, 0), ...bytes],
  });
  const special = (kind: number, value: number) => [kind, 0, value, 0, 0, 0, 0xff, 0xff];
  const words: XlsRecord = { kind: kinds.formulaString, bytes: [...uint16(2), 1, ...utf16('交通')] };
  const cells = [
    result(0, float(3)),
    result(1, special(0, 0)),
    words,
    result(2, special(1, 1)),
    result(3, special(2, 0x17)),
  ];
  expect(await gridOf([format(0)], cells)).toEqual([['3'], ['交通'], ['TRUE'], ['#REF!']]);
});

describe('shared words', () => {
  const shared = (index: number): XlsRecord => ({
    kind: kinds.sharedString,
    bytes: [...at(0, 0), ...uint16(index), 0, 0],
  });
  const heading = [1, 0, 0, 0, 1, 0, 0, 0];

  test('go on in another record, which says anew how wide its characters are', async () => {
    const strings = [
      { kind: kinds.sharedStrings, bytes: [...heading, ...uint16(4), 1, ...utf16('交通')] },
      { kind: kinds.continuation, bytes: [0, 'A'.charCodeAt(0), 'B'.charCodeAt(0)] },
    ];
    expect(await gridOf(strings, [shared(0)])).toEqual([['交通AB']]);
  });

  test('come without their looks and readings aloud', async () => {
    const rich = [...uint16(2), 0x0d, ...uint16(1), 2, 0, 0, 0, ...utf16('铺路'), 9, 9, 9, 9, 8, 8];
    const strings = [{ kind: kinds.sharedStrings, bytes: [...heading, ...rich] }];
    expect(await gridOf(strings, [shared(0)])).toEqual([['铺路']]);
    expect(await gridOf(strings, [shared(1)])).toBe('damaged_file');
  });
});

test('merged cells say how far they reach; hidden sheets, and those under a password, are not read', async () => {
  const cells = [number(1), { kind: kinds.number, bytes: [...at(1, 1), ...float(2)] }];
  const merged: XlsRecord = { kind: kinds.merged, bytes: [1, 0, 0, 0, 1].flatMap(uint16) };
  const reading = await readSheets(buildXls([format(0)], [...cells, merged]));
  expect(reading.ok && reading.sheets[0]?.rows[0]).toEqual([{ text: '1', columnSpan: 2 }, { text: '' }]);
  expect(await readSheets(buildXls([format(0)], cells, true))).toEqual({ ok: false, code: 'empty_file' });
  expect(await gridOf([{ kind: kinds.encryption, bytes: [0, 0] }], cells)).toBe('encrypted_file');
});
