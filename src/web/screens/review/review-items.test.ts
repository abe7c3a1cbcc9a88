import { describe, expect, it } from 'vitest';
import type { DraftDiagnostic, DraftTask } from '#contract/draft.ts';
import { attentions, findItem, groupReview } from './review-items.ts';

const task = (ordinal: number, look: DraftTask['look'] = []): DraftTask => ({
  key: `t${ordinal}`,
  ordinal,
  path: [],
  item: null,
  text: `第${ordinal}条`,
  span: [ordinal * 10, ordinal * 10 + 5],
  responsibilitySpan: null,
  responsibilities: [],
  deadlines: [],
  targets: [],
  directions: [],
  changedBy: [],
  look,
});

const doubt = (
  severity: DraftDiagnostic['severity'],
  code: DraftDiagnostic['code'],
  taskKeys: string[],
): DraftDiagnostic => ({ severity, code, taskKeys, key: code, message: '', span: [0, 1], lines: [] });

const all = new Set(attentions);

describe('groupReview', () => {
  const tasks = [task(1), task(2, ['warning']), task(3, ['error'])];
  const diagnostics = [
    doubt('error', 'responsibility_mismatch', ['t3']),
    doubt('warning', 'deadline_unread', ['t2']),
    doubt('info', 'unknown_organisation', ['t1']),
  ];

  it('puts what must be settled first, then what deserves a look, then the rest', () => {
    const { items } = groupReview(tasks, diagnostics, all, null);
    expect(items.map(({ key }) => key)).toEqual([
      'head settle',
      'doubt responsibility_mismatch',
      't3',
      'head look',
      't2',
      'head none',
      't1',
    ]);
  });

  it('hands a doubt about one task to that task, and never a mere note', () => {
    const { items } = groupReview(tasks, diagnostics, all, null);
    const doubts = items.flatMap((item) =>
      item.kind === 'task' ? [item.diagnostics.map((one) => one.code)] : [],
    );
    expect(doubts).toEqual([[], ['deadline_unread'], []]);
  });

  it('folds a group that is not open', () => {
    const { items } = groupReview(tasks, diagnostics, new Set(['settle']), null);
    expect(items.filter(({ attention }) => attention !== 'settle').map(({ kind }) => kind)).toEqual([
      'head',
      'head',
    ]);
  });

  it('keeps the line somebody is at work on in sight', () => {
    const { items } = groupReview(tasks, diagnostics, new Set(['settle']), 't1');
    expect(items.at(-1)?.key).toBe('t1');
  });

  it('shows no head of an empty group', () => {
    expect(groupReview([task(1)], [], all, null).items.map(({ key }) => key)).toEqual(['head none', 't1']);
  });
});

describe('findItem', () => {
  const { items } = groupReview([task(1), task(2, ['error'])], [], all, null);

  it('steps over what is not wanted', () => {
    expect(findItem(items, -1, 1, ({ kind }) => kind === 'task')).toBe(1);
    expect(findItem(items, 3, -1, ({ kind }) => kind === 'task')).toBe(1);
  });

  it('finds nothing beyond the last', () => {
    expect(findItem(items, 3, 1, () => true)).toBeUndefined();
  });
});
