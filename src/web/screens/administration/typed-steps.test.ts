import { expect, test } from 'vitest';
import { defaultNoticeSteps, type NoticeThing, noticeThings } from '#contract/values.ts';
import { readDays, readSteps, type TypedSteps, typeSteps } from './typed-steps.ts';

const list = (days: readonly number[]) => days.join('、');
const typed = Object.fromEntries(
  noticeThings.map((thing) => [thing, typeSteps(defaultNoticeSteps[thing], list)]),
) as Record<NoticeThing, TypedSteps>;

test('what stands in the fields is what holds', () => {
  expect(typed.date).toEqual({ before: '20、5、1', onDay: true, after: '1、5' });
  expect(readSteps(typed)).toEqual(defaultNoticeSteps);
});

test('days are read in any order, however they are parted, and each once', () => {
  expect(readSteps({ ...typed, plan: { before: '1, 10；3 3', onDay: false, after: '' } })?.plan).toEqual([
    -10, -3, -1,
  ]);
});

test.each(['五', '1.5', '-3', '1至5'])('%s is no list of days', (words) => {
  expect(readDays(words)).toBeUndefined();
  expect(readSteps({ ...typed, order: { before: words, onDay: true, after: '' } })).toBeUndefined();
});

test('days that lie too far away, or on the wrong side, are not taken', () => {
  expect(readSteps({ ...typed, date: { before: '90、5', onDay: true, after: '1' } })).toBeUndefined();
  expect(readSteps({ ...typed, order: { before: '2', onDay: true, after: '1' } })).toBeUndefined();
});
