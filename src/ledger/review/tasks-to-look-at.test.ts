import { expect, test } from 'vitest';
import { buildDirective, buildResponsibility } from '#test-kit/build-directive.ts';
import { listOpenDiagnostics } from './open-diagnostics.ts';
import { openReview, type Review } from './review.ts';
import { findLookReasons } from './tasks-to-look-at.ts';

const lead = [buildResponsibility('lead', ['省教育厅'])];
const placeholder = [buildResponsibility('responsible', ['有关部门'], { scope: 'relevant' })];
const review = openReview('文'.repeat(60), {
  ...buildDirective([
    { span: [0, 10], responsibilities: lead },
    { span: [10, 20], responsibilities: placeholder },
    { span: [20, 30], responsibilities: lead },
    { span: [30, 40], responsibilities: [] },
    { span: [40, 50], responsibilities: lead },
  ]),
  diagnostics: [
    { severity: 'warning', code: 'deadline_unread', message: '请核对', span: [22, 24] },
    { severity: 'info', code: 'unknown_organisation', message: '请核对', span: [2, 4] },
  ],
});
const looks = (of: Review, ...unknown: string[][]) =>
  findLookReasons(
    of,
    listOpenDiagnostics(of),
    unknown.map((names) => new Set(names)),
  );
const alter = (index: number, change: Partial<Review['tasks'][number]>): Review => ({
  ...review,
  tasks: review.tasks.map((task, at) => (at === index ? { ...task, ...change } : task)),
});

test('a task that says all and of which nothing is doubted needs no look, nor does one with a placeholder', () => {
  expect(looks(review)).toEqual([[], [], ['warning'], ['no_responsibility'], []]);
});

test('an unknown organisation needs a look', () => {
  expect(looks(review, [], [], [], [], ['省云雾局'])[4]).toEqual(['unknown_organisation']);
});

test('a corrected task needs a look until somebody has confirmed it', () => {
  expect(looks(alter(0, { changedBy: [3] }))[0]).toEqual(['corrected']);
  expect(looks(alter(0, { changedBy: [3], confirmed: true }))[0]).toEqual([]);
});

test('a task deliberately left without responsibilities is no longer asked about', () => {
  const left = alter(3, { byHand: { responsibilities: true, deadlines: false } });
  expect(looks(left)[3]).toEqual([]);
});
