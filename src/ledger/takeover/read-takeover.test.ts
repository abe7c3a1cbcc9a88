import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTaskAt } from '#parse/read-task-at.ts';
import { buildSheet, type Merge } from '#test-kit/build-sheet.ts';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import { type ColumnMeaning, columnMeanings } from '../values/column-meanings.ts';
import { readTakeover } from './read-takeover.ts';
import { layOutSheet, type Sheet } from './sheet.ts';
import { guessMapping, type SheetMapping } from './sheet-mapping.ts';

const title = '岚川省2021年重点工作台账';
const head = [
  '序号',
  '重点任务',
  '具体要求',
  '牵头单位',
  '配合单位',
  '完成时限',
  '状态',
  '进展情况',
  '联系电话',
];
const rows = [
  [title],
  head,
  ['一、政务服务'],
  [
    '1',
    '数字政府',
    '建成一体化平台。',
    '省大数据局',
    '省财政厅等',
    '6月底',
    '已完成',
    '平台上线。',
    '0999-5550101',
  ],
  ['2', '', '归集电子证照。', '省公安厅', '无', '2021-12-31', '推进中', '已归集30类。', '0999-5550102'],
  ['', '', '', '', '', '', '', '另有5类在办。', ''],
  ['二、民生'],
  ['3', '教育', '改造薄弱学校60所。', '省教育厅', '', '', '基本完成', '', ''],
  ['合计', '', '3项', '', '', '', '', '', ''],
  ['注：第一位为牵头单位。'],
];
const merges: Merge[] = [
  [1, 1, 1, 9],
  [3, 1, 3, 9],
  [4, 2, 5, 2],
  [7, 1, 7, 9],
];

function map(sheet: Sheet): SheetMapping {
  return guessMapping(layOutSheet(sheet), () => undefined);
}

function read(sheet: Sheet, makesDirective = true) {
  const workbook = { sheets: [sheet], mappings: [map(sheet)], title, year: 2021 };
  return readTakeover(workbook, makesDirective ? readTaskAt : null);
}

describe('a ledger in use', () => {
  const reading = read(buildSheet(rows, merges));

  test('gives one row for each task, a row without a clause belongs to the one above', () => {
    expect(reading.rows.map(({ row, lastRow, number, clause }) => [row, lastRow, number, clause])).toEqual([
      [4, 4, '1', '建成一体化平台。'],
      [5, 6, '2', '归集电子证照。'],
      [8, 8, '3', '改造薄弱学校60所。'],
    ]);
    expect(reading.rows[1]?.issues).toEqual([{ code: 'continues_above', column: null, text: '' }]);
  });

  test('makes a directive that the parser has read', () => {
    const tasks = reading.made?.directive.tasks ?? [];
    expect(tasks.map(({ path }) => path)).toEqual([
      ['一', '数字政府', '1'],
      ['一', '数字政府', '2'],
      ['二', '教育', '3'],
    ]);
    expect(tasks[0]?.responsibilities).toMatchObject([
      { role: 'lead', orgs: ['省大数据局'], openEnded: false },
      { role: 'support', orgs: ['省财政厅'], openEnded: true },
    ]);
    expect(tasks.map(({ deadlines }) => deadlines.map(({ on }) => on))).toEqual([
      ['2021-06-30'],
      ['2021-12-31'],
      [],
    ]);
    expect(tasks[2]?.targets).toMatchObject([{ value: 60 }]);
  });

  test('gives that directive every word a place of its own', () => {
    const { text, directive } = reading.made ?? { text: '', directive: undefined };
    expect(directive && findMisplaced(text, directive)).toEqual([]);
  });

  test('keeps what the office noted, with its place', () => {
    const [first, second] = reading.rows;
    expect(first?.values.map(({ row, column, meaning, text }) => [row, column, meaning, text])).toEqual([
      [4, 7, 'status', '已完成'],
      [4, 8, 'progress', '平台上线。'],
      [4, 9, 'telephone', '0999-5550101'],
    ]);
    expect(first?.values[0]?.status).toBe('done');
    expect(second?.values.map(({ text }) => text)).toContain('另有5类在办。');
  });

  test('tells what could not be read', () => {
    expect(reading.rows[2]?.issues).toEqual([{ code: 'status_unread', column: 7, text: '基本完成' }]);
  });

  test('leaves aside what is no task, and says why', () => {
    const [aside = []] = reading.aside;
    const reasons = aside.flatMap((each) =>
      each.fate === 'ignored' ? [`${each.cell.row} ${each.reason}`] : [],
    );
    expect(new Set(reasons)).toEqual(
      new Set(['3 group_heading', '7 group_heading', '5 says_none', '9 total', '10 note']),
    );
  });

  test('beside a registered directive keeps everything in its rows', () => {
    const beside = read(buildSheet(rows, merges), false);
    expect(beside.made).toBeNull();
    expect(beside.rows[0]?.values.map(({ meaning }) => meaning)).toEqual([
      'number',
      'category',
      'clause',
      'lead',
      'support',
      'deadline',
      'status',
      'progress',
      'telephone',
    ]);
  });

  test('with one cell for several tasks gives it to each of them', () => {
    const sheet = buildSheet(
      [
        ['序号', '任务', '牵头单位', '进展情况'],
        ['1', '建成甲。', '省财政厅', '均已启动'],
        ['2', '建成乙。', '', ''],
      ],
      [
        [2, 3, 3, 3],
        [2, 4, 3, 4],
      ],
    );
    const { rows: found, made } = read(sheet);
    expect(found.map(({ values }) => values.map(({ text }) => text))).toEqual([['均已启动'], ['均已启动']]);
    expect(made?.directive.tasks[1]?.responsibilities).toMatchObject([{ role: 'lead', orgs: ['省财政厅'] }]);
  });

  test('never takes a unit from the row above where nothing says so', () => {
    const sheet = buildSheet([
      ['序号', '任务', '牵头单位', '备注'],
      ['1', '建成甲。', '省财政厅', ''],
      ['2', '建成乙。', '', ''],
      ['3', '建成丙。', '同上', ''],
    ]);
    const { rows: found, made } = read(sheet);
    expect(made?.directive.tasks.map(({ responsibilities }) => responsibilities.length)).toEqual([1, 0, 0]);
    expect(found[1]?.issues.map(({ code }) => code)).toEqual(['no_responsibility']);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '合计',
    '注：见附表',
    '一',
    '无',
    '同上',
    '已完成',
    '6月底',
    '省财政厅',
    '建成平台。',
    '1',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.trim()),
);
const anySheet = fc
  .record({
    rows: fc.array(fc.array(word, { minLength: 4, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
    merged: fc.array(fc.tuple(fc.nat(11), fc.nat(7), fc.nat(2), fc.nat(3)), { maxLength: 5 }),
    withHead: fc.boolean(),
  })
  .map(({ rows: words, merged, withHead }) => {
    const all = withHead ? [head.slice(0, 8), ...words] : words;
    return withoutCovered(
      all,
      merged.map(
        ([row, column, down, right]): Merge => [row + 1, column + 1, row + 1 + down, column + 1 + right],
      ),
    );
  });

/** What a workbook holds: no merged cell covers another's place, and covered cells are empty. */
function withoutCovered(words: string[][], merged: Merge[]): Sheet {
  const taken = new Set<string>();
  const places = ([row, column, toRow, toColumn]: Merge) => {
    const found: string[] = [];
    for (let r = row; r <= toRow; r += 1) for (let c = column; c <= toColumn; c += 1) found.push(`${r}/${c}`);
    return found;
  };
  const apart = merged.filter((merge) => {
    const free = places(merge).every((place) => !taken.has(place));
    if (free) for (const place of places(merge)) taken.add(place);
    return free;
  });
  const origins = new Set(apart.map(([row, column]) => `${row}/${column}`));
  const kept = words.map((cells, row) =>
    cells.map((text, column) => {
      const place = `${row + 1}/${column + 1}`;
      return taken.has(place) && !origins.has(place) ? '' : text;
    }),
  );
  return buildSheet(kept, apart);
}

describe('law', () => {
  test('every cell with words ends in one place: a task, a value, the head, or aside with its reason', () => {
    const meanings = fc.array(fc.constantFrom(...columnMeanings), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anySheet, meanings, fc.boolean(), (sheet, asked, makesDirective) => {
        const guessed = map(sheet);
        const columns = guessed.columns.map((column, index) => ({
          ...column,
          meaning: asked[index] ?? column.meaning,
        }));
        for (const mapping of [guessed, { ...guessed, columns }]) {
          const workbook = { sheets: [sheet], mappings: [mapping], title, year: 2021 };
          const reading = readTakeover(workbook, makesDirective ? readTaskAt : null);
          expectEachCellOnce(sheet, mapping, reading);
        }
      }),
      { numRuns: 400 },
    );
  });
});

type Reading = ReturnType<typeof readTakeover>;

function expectEachCellOnce(
  sheet: Sheet,
  { columns }: SheetMapping,
  { rows: taken, aside, made }: Reading,
): void {
  const setAside = (aside[0] ?? []).map(({ cell }) => cell);
  expect(new Set(setAside).size).toBe(setAside.length);
  const values = new Set(taken.flatMap((row) => row.values.map(({ row: at, column }) => `${at}/${column}`)));
  const lines = made?.text.split('\n') ?? [];
  for (const cell of sheet.cells) {
    const isValue = values.has(`${cell.row}/${cell.column}`);
    const isAside = setAside.includes(cell);
    const meaning: ColumnMeaning | undefined = columns[cell.column - 1]?.meaning;
    if (isValue || isAside) {
      expect([isValue, isAside], `${cell.text} as ${meaning}`).not.toEqual([true, true]);
      continue;
    }
    const words = cell.text.replace(/\s+/g, '');
    const inText = lines.some((line) => line.replace(/\s+/g, '').includes(words));
    expect(inText || words === '同上', `${cell.text} at ${cell.row}/${cell.column} as ${meaning}`).toBe(true);
  }
}
