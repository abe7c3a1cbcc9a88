import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A line of the list: `| V1.2.4 | words | src/a.test.ts | title |`; not the line of headings. */
const LINE = /^\| (V\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+\.test\.ts) \| ([^|]+) \|$/gm;
const page = readFileSync('docs/security.md', 'utf8');
const lines = [...page.matchAll(LINE)].map(([, requirement = '', what = '', file = '', title = '']) => ({
  ...{ requirement, what, file, title },
}));

/** The words after the name of a test, as its source writes them. */
function hasTest(file: string, title: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(title);
}

describe('docs/security.md', () => {
  test('names tests that are there, by their titles', () => {
    expect(lines.filter(({ file, title }) => !hasTest(file, title))).toEqual([]);
    expect(lines.length).toBe(page.split('\n').filter((line) => line.startsWith('| V')).length);
  });

  test('would not name one that is not', () => {
    expect(hasTest('src/server/create-app.test.ts', 'a test that nobody has written')).toBe(false);
    expect(hasTest('src/server/no-such.test.ts', '')).toBe(false);
  });
});
