import { expect, test } from 'vitest';
import { z } from 'zod';
import { givenDaySchema, monthSchema } from '#contract/scalars.ts';
import { InvalidRequest, listRequestIssues, validateRequest } from './invalid-request.ts';

const schema = z.object({ words: z.string(), more: z.array(z.object({ note: z.string() })).default([]) });
const route = { method: 'POST', url: '/api/acts/x', httpPart: 'body' };
const read = (data: unknown) => validateRequest({ ...route, schema })(data);

/** The places of what is wrong with a request. */
function pathsOf(answer: unknown): string[] {
  const { error } = z.object({ error: z.instanceof(InvalidRequest) }).parse(answer);
  return listRequestIssues(error, 'en').map(({ path }) => path);
}

test.each(['甲\0', '\ud800', '甲\udc00乙'])('%j cannot be kept and is refused at its place', (words) => {
  expect(pathsOf(read({ words }))).toEqual(['words']);
  expect(pathsOf(read({ words: '甲', more: [{ note: '乙' }, { note: words }] }))).toEqual(['more.1.note']);
});

test.each(['𠮷', '甲\n乙\t丙', '👩‍👩‍👧'])('%j is kept', (words) => {
  expect(read({ words })).toEqual({ value: { words, more: [] } });
});

test.each([
  [givenDaySchema, '2021-06-30', '9999-12-31'],
  [givenDaySchema, '1999-01-01', '0001-01-01'],
  [monthSchema, '2021-06', '0312-01'],
])('a question is about days that can be counted from', (asked, good, bad) => {
  expect(asked.safeParse(good).success).toBe(true);
  expect(asked.safeParse(bad).success).toBe(false);
});
