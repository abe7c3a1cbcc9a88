import { expect, test } from 'vitest';
import type { TaskRow } from '#contract/task.ts';
import { type ExportColumn, exportColumns } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import { exportCsv } from './export-csv.ts';

const task: TaskRow = {
  id: '0190a000-0000-7000-8000-000000000001',
  ordinal: 1,
  part: { number: '一', title: '示例部分' },
  section: { number: '（一）', title: null },
  item: '2',
  text: '建成"示例"平台，\n办好事项。',
  responsibilities: [
    {
      role: 'lead',
      organisations: [{ name: '财政部', organisationId: 'ministry-of-finance' }],
      openEnded: false,
      scope: 'named',
      span: [0, 3],
    },
    {
      role: 'responsible',
      organisations: [
        { name: '商务部', organisationId: 'ministry-of-commerce' },
        { name: '海关总署', organisationId: 'general-administration-of-customs' },
      ],
      openEnded: true,
      scope: 'named',
      span: [4, 12],
    },
  ],
  deadlines: [
    {
      kind: 'issue_policy',
      on: '2021-04-30',
      every: null,
      quote: '4月底前出台相关政策',
      span: [13, 23],
      workingDaysLeft: -28,
      provisional: false,
    },
    {
      kind: 'ongoing',
      on: null,
      every: null,
      quote: '年内持续推进',
      span: [24, 30],
      workingDaysLeft: null,
      provisional: false,
    },
  ],
  targetCount: 3,
  noLead: false,
  openEnded: true,
  state: 'registered',
};

async function* all(...tasks: TaskRow[]) {
  yield* tasks;
}

async function csvOf(
  columns: readonly ExportColumn[],
  language: Language,
  ...tasks: TaskRow[]
): Promise<string> {
  // A reader of text drops the byte order mark: keep it visible.
  const chunks = await exportCsv(all(...tasks), columns, language).toArray();
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString('utf8');
}

test('a file begins with a byte order mark and a line of headings, also without a task', async () => {
  expect(await csvOf(['ordinal', 'text'], 'zh')).toBe('\uFEFF序号,任务\r\n');
});

test('every column says what the task says', async () => {
  const [, line] = (await csvOf(exportColumns, 'zh', { ...task, text: '建成平台。' })).split('\r\n');
  expect(line).toBe(
    '1,一 示例部分,（一）,2,建成平台。,财政部,商务部、海关总署等,,,是,4月底前出台相关政策；年内持续推进,2021-04-30,已立项，待交办,3',
  );
});

test('quotes, commas and line breaks stay inside their cell', async () => {
  expect(await csvOf(['text'], 'zh', task)).toBe('\uFEFF任务\r\n"建成""示例""平台，\n办好事项。"\r\n');
});

test('columns stand in the order asked for, under headings of the language asked for', async () => {
  expect(await csvOf(['openEnded', 'lead'], 'en', task)).toBe('\uFEFFOpen list,Lead\r\nyes,财政部\r\n');
});

test.each<[Language, string]>([
  ['zh', '\uFEFF状态\r\n已交办\r\n'],
  ['en', '\uFEFFState\r\nAssigned\r\n'],
])('a state is said in the words of the page: %s', async (language, expected) => {
  expect(await csvOf(['state'], language, { ...task, state: 'assigned' })).toBe(expected);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  '%j is no formula in a spreadsheet',
  async (formula) => {
    const csv = await csvOf(['text'], 'zh', { ...task, text: formula });
    expect(csv.slice('\uFEFF任务\r\n'.length)).toMatch(/^"?'/);
  },
);

test('tasks are read as the file is taken, not ahead of it', async () => {
  let read = 0;
  async function* endless() {
    while (true) {
      read += 1;
      yield { ...task, text: '长'.repeat(1000) };
    }
  }
  const stream = exportCsv(endless(), ['text'], 'zh');
  for await (const _ of stream) break;
  expect(read).toBeLessThan(1000);
});
