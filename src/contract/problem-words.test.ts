import { describe, expect, test } from 'vitest';
import { problemCodes } from './problem.ts';
import { sayProblem } from './problem-words.ts';
import { languages } from './values.ts';

describe.each(languages)('in %s', (language) => {
  test.each(problemCodes)('%s is said in one short title and a sentence of what to do', (code) => {
    const { title, detail } = sayProblem({ code }, language);
    expect(title.length).toBeGreaterThan(3);
    expect(title.length).toBeLessThan(60);
    expect(detail).toMatch(/[。.]$/);
    expect(`${title}${detail}`).not.toContain('undefined');
  });
});

test('what is wrong with a request is counted', () => {
  const issue = { path: 'role', message: 'unknown' };
  const say = (count: number) =>
    sayProblem({ code: 'invalid_request', issues: Array(count).fill(issue) }, 'en').detail;
  expect(say(1)).toMatch(/^One place must/);
  expect(say(3)).toMatch(/^3 places must/);
});
