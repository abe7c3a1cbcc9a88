import { expect, test } from 'vitest';
import { type ComparedFacts, listDifferences } from './list-differences.ts';

const facts = (more: Partial<ComparedFacts>): ComparedFacts => ({
  ...{ assignmentState: 'received', assignedOn: '2021-03-29', receivedOn: '2021-03-30', receiveBy: null },
  ...{ dueOn: '2021-12-31', asksForResult: true, reportsAs: 'own', reported: { cycle: '2021-05' } },
  ...{ figures: [], verifiedFigures: [], milestones: [], ...more },
});
const days = { fromOn: '2021-06-01', today: '2021-06-28' } as const;
const figure = (value: number) => ({
  ...{ indicator: '新开工', targetPosition: null, value, unit: '个', period: '1—5月' },
});

test('what was reported last month, and is not due, differs in nothing', () => {
  expect(listDifferences(facts({}), days)).toEqual([]);
});

test('a day is overdue where it asks for a result and completion was not claimed', () => {
  const late = { dueOn: '2021-05-31' } as const;
  expect(listDifferences(facts(late), days)).toEqual(['overdue']);
  expect(listDifferences(facts({ ...late, asksForResult: false }), days)).toEqual([]);
  expect(listDifferences(facts({ ...late, assignmentState: 'claimed' }), days)).toEqual([]);
});

test('silence counts from the month before, where the assignment was there through it', () => {
  expect(listDifferences(facts({ reported: { cycle: '2021-04' } }), days)).toEqual(['not_reported']);
  expect(listDifferences(facts({ reported: null, receivedOn: '2021-05-20' }), days)).toEqual([]);
  expect(listDifferences(facts({ reported: null, reportsAs: null }), days)).toEqual([]);
});

test('a receipt is late the day after its day', () => {
  const unreceived = { assignmentState: 'assigned', receivedOn: null } as const;
  expect(listDifferences(facts({ ...unreceived, receiveBy: '2021-06-27' }), days)).toEqual(['not_received']);
  expect(listDifferences(facts({ ...unreceived, receiveBy: '2021-06-28' }), days)).toEqual([]);
});

test('a milestone that has passed waits for its verification; a figure is held against the one verified', () => {
  const milestone = { milestoneId: 'm', planId: 'p', words: '初稿', dueOn: '2021-06-10' } as const;
  expect(listDifferences(facts({ milestones: [{ ...milestone, verifiedOn: null }] }), days)).toEqual([
    'milestone_unverified',
  ]);
  const reported = { ...figure(12), reportId: 'r', cycle: '2021-05', position: 0, source: '台账' };
  const verified = (value: number) => ({
    ...{ ...figure(value), verificationId: 'v', verifiedOn: '2021-06-11' as const },
  });
  const held = (value: number) =>
    listDifferences(facts({ figures: [reported], verifiedFigures: [verified(value)] }), days);
  expect(held(9)).toEqual(['figure_differs']);
  expect(held(12)).toEqual([]);
});
