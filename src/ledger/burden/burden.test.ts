import { expect, test } from 'vitest';
import { costOf } from './asked-by-act.ts';
import { countTyped } from './count-typed.ts';
import { type BurdenPart, foldBurden } from './fold-burden.ts';

test('a statement asks for an answer a line and takes as many pages as its lines fill', () => {
  expect(costOf({ act: 'open_cycle', lines: 86 })).toEqual({ kind: 'statement', fields: 86, pages: 8 });
  expect(costOf({ act: 'issue_order', lines: null })).toEqual({ kind: 'order', fields: 1, pages: 1 });
  expect(costOf({ act: 'note_reminder', lines: null })).toEqual({ kind: 'reminder', fields: 0, pages: 0 });
});

test('what asks nothing of anybody costs nothing', () => {
  expect(costOf({ act: 'receive_assignments', lines: null })).toBeUndefined();
});

test('what was typed counts field by field, in every line; what was chosen, left empty or signed does not', () => {
  expect(
    countTyped('claim_milestones', {
      ...{ organisationId: 'a', assignmentId: 'b' },
      milestones: [
        { milestoneId: 'c', reachedOn: '2021-06-01', said: '已开工。', evidenceIds: ['d'] },
        { milestoneId: 'e', reachedOn: '2021-06-02', said: null, evidenceIds: [] },
      ],
    }),
  ).toBe(3);
  expect(countTyped('answer_no_change', { words: null, nextNewsOn: null, lines: [{ revision: 1 }] })).toBe(0);
  expect(countTyped('receive_assignments', { reason: '理由' })).toBe(0);
});

test('months and kinds of an organisation add up to its year, and who was asked most comes first', () => {
  const none = { requests: 0, fieldsAsked: 0, fieldsTyped: 0, pages: 0 };
  const part = (organisationId: string, month: string, more: Partial<BurdenPart>): BurdenPart => ({
    ...{ organisationId, organisation: organisationId, month, kind: null, ...none, ...more },
  });
  const folded = foldBurden([
    part('a', '2021-05', { kind: 'order', requests: 1, fieldsAsked: 1, pages: 1 }),
    part('b', '2021-06', { kind: 'statement', requests: 1, fieldsAsked: 20, pages: 2 }),
    part('b', '2021-05', { kind: 'statement', requests: 1, fieldsAsked: 20, pages: 2 }),
    part('b', '2021-05', { fieldsTyped: 3 }),
  ]);
  expect(folded.map(({ organisationId }) => organisationId)).toEqual(['b', 'a']);
  expect(folded[0]).toMatchObject({
    ...{ requests: 2, fieldsAsked: 40, fieldsTyped: 3, pages: 4 },
    kinds: [{ kind: 'statement', requests: 2 }],
    months: [
      { month: '2021-05', fieldsAsked: 20, fieldsTyped: 3 },
      { month: '2021-06', fieldsAsked: 20, fieldsTyped: 0 },
    ],
  });
});
