import { describe, expect, it } from 'vitest';
import type { LitTask } from '#contract/task.ts';
import { findTaskIndex, groupTasks } from './ledger-items.ts';

function task(ordinal: number, part: string | null, section: string | null): LitTask {
  return {
    id: `task-${ordinal}`,
    ordinal,
    part: part === null ? null : { number: part, title: null },
    section: section === null ? null : { number: section, title: null },
    item: null,
    text: '',
    responsibilities: [],
    deadlines: [],
    targetCount: 0,
    noLead: true,
    openEnded: false,
    light: {
      colour: 'grey',
      grey: 'not_given',
      reasons: [],
      since: null,
      next: null,
      behind: { n: 0, m: 0 },
    },
    state: 'registered',
  };
}

const kinds = (tasks: LitTask[]) => groupTasks(tasks).map(({ line }) => line.kind);

describe('groupTasks', () => {
  it('sets a head before the first task of each part and section', () => {
    expect(kinds([task(1, '一', '（一）'), task(2, '一', '（一）'), task(3, '一', '（二）')])).toEqual([
      'part',
      'section',
      'task',
      'task',
      'section',
      'task',
    ]);
  });

  it('starts the sections anew in a new part, even under the same number', () => {
    expect(kinds([task(1, '一', '（一）'), task(2, '二', '（一）')])).toEqual([
      'part',
      'section',
      'task',
      'part',
      'section',
      'task',
    ]);
  });

  it('sets no head where the directive has none', () => {
    expect(kinds([task(1, null, null), task(2, null, null)])).toEqual(['task', 'task']);
  });
});

describe('findTaskIndex', () => {
  const items = groupTasks([task(1, '一', null), task(2, '二', null)]);

  it('steps over the heads of groups', () => {
    expect(findTaskIndex(items, -1, 1)).toBe(1);
    expect(findTaskIndex(items, 1, 1)).toBe(3);
    expect(findTaskIndex(items, 3, -1)).toBe(1);
  });

  it('ends at the first and the last task', () => {
    expect(findTaskIndex(items, 3, 1)).toBeUndefined();
    expect(findTaskIndex(items, 1, -1)).toBeUndefined();
  });
});
