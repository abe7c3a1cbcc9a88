import { expect, test } from 'vitest';
import { areStepsOf, defaultNoticeSteps, noticeThings } from './notice-steps.ts';

test('the usual days can be set', () => {
  for (const thing of noticeThings) expect(areStepsOf(thing, defaultNoticeSteps[thing])).toBe(true);
});

test.each([
  ['out of order', 'date', [-1, -5]],
  ['twice the same', 'date', [-5, -5]],
  ['no whole number', 'date', [-1.5]],
  ['too far ahead', 'date', [-61]],
  ['too late', 'plan', [31]],
  ['too many', 'date', [-20, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1]],
  ['after the day, where being late is told otherwise', 'order', [-2, 1]],
  ['before the day, where only what is missing then is told', 'inputsOfOthers', [0]],
] as const)('days are not taken: %s', (_, thing, steps) => {
  expect(areStepsOf(thing, steps)).toBe(false);
});

test('nothing need be said at all', () => {
  expect(areStepsOf('plan', [])).toBe(true);
});
