import { expect, test } from 'vitest';
import { parseDirective } from '#parse/parse-directive.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { presentDocument } from './present-document.ts';

const text = readSample('guofa-2021-6');
const directive = parseDirective(text);
const taskIds = directive.tasks.map(({ ordinal }) => `task-${ordinal}`);
const view = presentDocument({ text, directive, taskIds });
const marksOf = (kind: string) => view.marks.filter((mark) => mark.kind === kind);

test('everything that was recognised is marked: tasks, responsibilities, deadlines, targets, headings, duties', () => {
  const { tasks, duties } = directive;
  expect(marksOf('clause')).toHaveLength(tasks.length);
  expect(marksOf('responsibility')).toHaveLength(tasks.length);
  expect(marksOf('organisations')).toHaveLength(tasks.flatMap((task) => task.responsibilities).length);
  expect(marksOf('deadline')).toHaveLength(tasks.flatMap((task) => task.deadlines).length);
  expect(marksOf('target')).toHaveLength(tasks.flatMap((task) => task.targets).length);
  expect(marksOf('outline').length).toBeGreaterThanOrEqual(12 + 38 + 44);
  expect(marksOf('duty')).toHaveLength(duties.length);
});

test('marks stand in order of their start, the longer first where two start together', () => {
  for (const [index, { span }] of view.marks.entries()) {
    const before = view.marks[index - 1]?.span ?? [0, text.length];
    expect(before[0] < span[0] || (before[0] === span[0] && before[1] >= span[1])).toBe(true);
  }
});

test('a mark points at its task and says what was read there', () => {
  const growth = marksOf('target').find(({ label }) => label === '国内生产总值增长 >= 6%');
  expect(growth).toMatchObject({ taskId: 'task-2', ordinal: 2 });
  expect(growth && text.slice(...growth.span)).toBe('国内生产总值增长6%以上');
  expect(marksOf('deadline')[0]).toMatchObject({ label: 'ongoing 2021-12-31' });
});

test('headings count the tasks under them at any depth', () => {
  const sum = (counts: { taskCount: number }[]) =>
    counts.reduce((total, { taskCount }) => total + taskCount, 0);
  expect(view.outline).toHaveLength(12);
  expect(sum(view.outline)).toBe(182);
  expect(sum(view.outline.flatMap(({ children }) => children))).toBe(182);
});

test('without ids, as in a preview, marks point at no task', () => {
  const preview = presentDocument({ text, directive });
  expect(preview.marks.every(({ taskId }) => taskId === null)).toBe(true);
});
