import { describe, expect, it } from 'vitest';
import { isTouched } from './refresh-touched.ts';

const act = {
  act: 'assign_tasks',
  taskIds: ['t1'],
  assignmentIds: [],
  directiveIds: ['d1'],
  personal: false,
  whole: false,
} as const;
const touched = (...key: string[]) =>
  isTouched(key, { ...act, taskIds: ['t1'], assignmentIds: [], directiveIds: ['d1'] });

describe('what an act has touched', () => {
  it('is its task with where it stands and its history, and the lists of its directive', () => {
    expect(touched('task', 't1')).toBe(true);
    expect(touched('standing', 't1')).toBe(true);
    expect(touched('journal', 'tasks', 't1')).toBe(true);
    expect(touched('tasks', 'd1', 'part=一')).toBe(true);
  });

  it('is no other task, no other directive, and no text', () => {
    expect(touched('standing', 't2')).toBe(false);
    expect(touched('journal', 'tasks', 't2')).toBe(false);
    expect(touched('tasks', 'd2', '')).toBe(false);
    expect(touched('document', 'd1')).toBe(false);
    expect(touched('notifications', 'unread')).toBe(false);
  });

  it('may be any list that spans directives', () => {
    expect(touched('my work')).toBe(true);
    expect(touched('journal', 'organisations', 'ministry-of-finance')).toBe(true);
  });
});
