import { expect, test } from 'vitest';
import type { Report } from '#contract/reports.ts';
import {
  addValue,
  changedFields,
  explain,
  type StartedFrom,
  sentenceFor,
  startDraft,
  toContent,
} from './report-draft.ts';

const words = {
  ...{ progress: '开工。', results: null, difficulties: null },
  ...{ experience: null, nextSteps: null, helpNeeded: null },
};
const value = {
  ...{ indicator: '新开工', targetPosition: 0, value: 3, unit: '个' },
  ...{ period: '1—5月', source: '统计台账' },
};
const last: Report = {
  ...{ organisationId: 'o', id: 'r', organisation: '教育部', cycle: '2021-05', kind: 'own', state: 'signed' },
  ...{ revision: 2, words, nextNewsOn: null, newFields: [], values: [value], quotes: [], confirmations: [] },
  ...{ verified: [], coSignatures: [] },
  ...{ signer: '甲', signedOn: '2021-05-28', returnReason: null, questions: [], can: [] },
};
const form = (more: Partial<StartedFrom>): StartedFrom => ({
  ...{ current: null, returned: null, last: null, targets: [] },
  ...more,
});

test('a report starts from the last one: its words stand, its figures are asked for anew', () => {
  const draft = startDraft(form({ last }));
  expect(draft.words.progress).toBe('开工。');
  expect(draft.values).toMatchObject([{ indicator: '新开工', value: '', period: '', source: '统计台账' }]);
  expect(changedFields(draft, form({ last }))).toEqual([]);
  expect(toContent(draft).values).toEqual([]);
});

test('the stored draft goes before the last report, and what the text asks for is offered', () => {
  const targets = [{ position: 1, indicator: '投资', op: '>=' as const, value: 5, unit: '亿元', quote: '' }];
  const draft = startDraft(
    form({ last, current: { ...last, words: { ...words, results: '建成。' } }, targets }),
  );
  expect(draft.values.map(({ indicator, value: typed }) => [indicator, typed])).toEqual([
    ['新开工', '3'],
    ['投资', ''],
  ]);
  expect(changedFields(draft, form({ last }))).toEqual(['results']);
});

test('a doubt is explained by the sentence that was typed last', () => {
  const doubt = { code: 'value_over_hundred', field: 0 } as const;
  const draft = explain(explain(startDraft(form({})), doubt, '甲'), doubt, '含补贴。');
  expect(sentenceFor(draft, doubt)).toBe('含补贴。');
  expect(toContent(addValue(draft)).confirmations).toHaveLength(1);
});
