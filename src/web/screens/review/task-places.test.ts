import { describe, expect, it } from 'vitest';
import { taskFinder } from './task-places.ts';

const find = taskFinder([
  { key: 't1', span: [10, 20], responsibilitySpan: [40, 50] },
  { key: 't2', span: [20, 30], responsibilitySpan: null },
]);

describe('taskFinder', () => {
  it('finds a task by its clause and by its responsibility', () => {
    expect([10, 19, 20, 45].map(find)).toEqual(['t1', 't1', 't2', 't1']);
  });

  it('finds none before, between and after', () => {
    expect([0, 30, 39, 50].map(find)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
