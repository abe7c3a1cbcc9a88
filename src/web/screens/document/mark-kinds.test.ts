import { describe, expect, it } from 'vitest';
import type { Mark } from '#contract/directive.ts';
import { countMarks, markAt, marksShown } from './mark-kinds.ts';

function mark(kind: Mark['kind'], start: number, end: number): Mark {
  return { kind, span: [start, end], taskId: null, ordinal: null, label: null };
}

const title = mark('title', 0, 10);
const clause = mark('clause', 20, 60);
const target = mark('target', 20, 30);
const marks = [title, clause, target];

describe('marksShown', () => {
  it('leaves out what is switched off, but never a block, which sets its line', () => {
    expect(marksShown(marks, new Set())).toEqual(marks);
    expect(marksShown(marks, new Set(['target', 'head']))).toEqual([title, clause]);
  });
});

describe('countMarks', () => {
  it('counts each kind of the legend', () => {
    expect([...countMarks(marks)]).toEqual([
      ['head', 1],
      ['clause', 1],
      ['target', 1],
    ]);
  });
});

describe('markAt', () => {
  it('is the innermost mark around the offset', () => {
    expect(markAt(marks, 25)).toBe(target);
    expect(markAt(marks, 30)).toBe(clause);
    expect(markAt(marks, 15)).toBeNull();
  });
});
