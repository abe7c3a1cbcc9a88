import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['1,200', null, 1200],
  ['１，２００．５', '公里', 1200.5],
  ['88 公里', '公里', 88],
  ['12%', '%', 12],
  ['12％', '%', 12],
  ['1.2E+05', '元', 120_000],
])('%s in %s is the number %d', (text, unit, value) => {
  expect(readNumber(text, unit)).toBe(value);
});

test.each([
  ['', null],
  ['12%', '万元'],
  ['0x1f', null],
  ['1—6', null],
  ['约30', '个'],
])('%s in %s is no number', (text, unit) => {
  expect(readNumber(text, unit)).toBeUndefined();
});
