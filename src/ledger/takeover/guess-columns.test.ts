import { describe, expect, test } from 'vitest';
import { buildSheet } from '#test-kit/build-sheet.ts';
import { findHead, headingsOf } from './find-head.ts';
import { guessColumns } from './guess-columns.ts';
import { layOutSheet } from './sheet.ts';
import { guessMapping } from './sheet-mapping.ts';

const usual = [
  ['岚川省2021年重点工作台账', '', '', '', '', '', '', '', ''],
  ['填报单位：省政府督查室', '', '', '', '', '', '', '', ''],
  ['序号', '重点任务', '具体要求', '责任单位', '', '完成时限', '完成情况', '', '备注'],
  ['', '', '', '牵头', '配合', '', '状态', '时间', ''],
  ['1', '数字政府', '建成一体化平台。', '省大数据局', '省财政厅', '6月底', '已完成', '2021-06-25', ''],
  ['2', '', '归集电子证照。', '省公安厅', '', '年底前', '推进中', '', ''],
];
const merges = [
  [1, 1, 1, 9],
  [3, 1, 4, 1],
  [3, 2, 4, 2],
  [3, 3, 4, 3],
  [3, 4, 3, 5],
  [3, 6, 4, 6],
  [3, 7, 3, 8],
  [3, 9, 4, 9],
] as const;

function meaningsOf(rows: string[][], merged: readonly (readonly [number, number, number, number])[] = []) {
  const grid = layOutSheet(
    buildSheet(
      rows,
      merged.map((merge) => [...merge]),
    ),
  );
  const head = findHead(grid);
  return head ? guessColumns(grid, head).map(({ meaning }) => meaning) : undefined;
}

describe('the head of a sheet', () => {
  test.each([
    ['with merged cells', merges],
    ['as a file of values keeps it, without', []],
  ])('is found below title and unit, in two storeys %s', (_, merged) => {
    const grid = layOutSheet(
      buildSheet(
        usual,
        merged.map((merge) => [...merge]),
      ),
    );
    const head = findHead(grid);
    expect(head).toEqual({ from: 3, to: 4 });
    if (head) expect(headingsOf(grid, head)).toContain('完成情况·状态');
  });

  test('is not found among sentences', () => {
    expect(
      findHead(layOutSheet(buildSheet([['请各单位于6月25日前报送。'], ['联系人：张某']]))),
    ).toBeUndefined();
  });

  test('does not take the first task for a second storey', () => {
    const rows = [
      ['序号', '任务', '牵头单位', '备注'],
      ['1', '建成平台。', '单位', ''],
    ];
    expect(findHead(layOutSheet(buildSheet(rows)))).toEqual({ from: 1, to: 1 });
  });
});

describe('the meaning of columns', () => {
  test('is guessed from both storeys of the head', () => {
    expect(meaningsOf(usual, merges)).toEqual([
      'number',
      'category',
      'clause',
      'lead',
      'support',
      'deadline',
      'status',
      'completed_on',
      'remark',
    ]);
  });

  test('完成情况 is a status where status words stand beneath, else progress', () => {
    const column = (values: string[]) =>
      meaningsOf([
        ['序号', '任务', '责任单位', '完成情况'],
        ...values.map((value) => ['1', '建成。', '甲局', value]),
      ])?.[3];
    expect(column(['已完成', '推进中', '滞后'])).toBe('status');
    expect(column(['已建成主体工程', '正在编制方案，已完成初稿', '推进中'])).toBe('progress');
  });

  test('完成时间 is the deadline, unless another column is', () => {
    const rows = (more: string[]) => [
      ['序号', '任务', '责任单位', '完成时间', ...more],
      ['1', '建成。', '甲局', '2021-06-30', ...more.map(() => '6月底')],
    ];
    expect(meaningsOf(rows([]))?.[3]).toBe('deadline');
    expect(meaningsOf(rows(['完成时限']))?.slice(3)).toEqual(['completed_on', 'deadline']);
  });

  test('is told by telephone numbers and status words where the heading says nothing', () => {
    const rows = [
      ['序号', '任务', '责任单位', 'A栏', 'B栏'],
      ['1', '建成甲。', '甲局', '0999-5550101', '已完成'],
      ['2', '建成乙。', '乙局', '0999-5550102', '未启动'],
    ];
    expect(meaningsOf(rows)?.slice(3)).toEqual(['telephone', 'status']);
  });

  test('is unsure where the values are none of what the heading says', () => {
    const grid = layOutSheet(
      buildSheet([
        ['序号', '任务', '责任单位', '联系电话'],
        ['1', '建成。', '甲局', '张某'],
        ['2', '建成。', '甲局', '李某'],
      ]),
    );
    const head = findHead(grid);
    expect(head && guessColumns(grid, head)[3]).toMatchObject({ meaning: 'telephone', strength: 'unsure' });
  });

  test('is that of the last time where the same headings were taken over before', () => {
    const grid = layOutSheet(
      buildSheet(
        usual,
        merges.map((merge) => [...merge]),
      ),
    );
    const remembered = (headings: readonly string[]) => headings.map(() => 'remark' as const);
    const { columns } = guessMapping(grid, remembered);
    expect(columns.every(({ meaning, basis }) => meaning === 'remark' && basis === 'remembered')).toBe(true);
  });
});
