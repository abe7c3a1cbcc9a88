import { expect, test } from 'vitest';
import type { Lineage } from '#contract/organisation.ts';
import { listChanges } from './lineage-changes.ts';

const succession = (id: string, effectiveOn: string | null) => ({
  organisation: { id, shortName: id, englishName: null, carries: false },
  kind: 'merger' as const,
  effectiveOn,
  basis: '示例方案',
  duties: null,
});

test('what came, new names and what passed stand in order of time, those without a day first', () => {
  const lineage: Lineage = {
    validFrom: '2018-03-17',
    validTo: '2023-03-10',
    parent: null,
    names: [
      { name: '示例局', use: 'full', validFrom: '2020-01-01', validTo: null },
      { name: '示例办', use: 'former', validFrom: null, validTo: '2020-01-01' },
    ],
    predecessors: [succession('甲', '2018-03-17'), succession('乙', null)],
    successors: [succession('丙', '2023-03-10')],
  };
  expect(listChanges(lineage).map(({ on, direction }) => [on, direction])).toEqual([
    [null, 'from'],
    ['2018-03-17', 'from'],
    ['2020-01-01', 'renamed'],
    ['2023-03-10', 'to'],
  ]);
});
