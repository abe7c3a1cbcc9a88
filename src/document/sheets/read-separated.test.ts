import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { readSheets } from '../read-sheets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a text of separated values', () => {
  test.each([
    ['commas', '序号,任务,单位\r\n1,修桥,交通局\r\n2,铺路,住建局\r\n'],
    ['semicolons', '序号;任务;单位\n1;修桥;交通局\n2;铺路;住建局'],
    [
      'a title above and a remark below',
      '重点任务清单\n序号,任务,单位\n1,修桥,交通局\n2,铺路,住建局\n注：以文件为准\n',
    ],
    ['empty values', '重点任务清单,,\n序号,任务,单位\n1,修桥,\n2,铺路,\n'],
  ])('is a table: %s', async (_, text) => {
    expect(await readDocument(bytes(text))).toMatchObject({ ok: true, format: 'csv' });
  });

  test('quotes hold separators, breaks and quotes', async () => {
    const text = '序号,任务,单位\n1,"修桥,\n铺路","交通局""牵头"""\n2,"植树",林业局\n';
    expect(await readDocument(bytes(text))).toMatchObject({
      text: '序号\t任务\t单位\n1\t修桥,\u2028铺路\t交通局"牵头"\n2\t植树\t林业局\n',
    });
  });

  test('a grid may be parted by tabs too', async () => {
    const reading = await readSheets(bytes('\ufeff序号\t任务\t单位\n1\t修桥\t交通局\n2\t铺路\t住建局\n'));
    expect(reading.ok && reading.sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual([
      '1',
      '修桥',
      '交通局',
    ]);
  });
});

describe('other text stays as it is', () => {
  test.each([
    [
      'prose with commas',
      '各部门,各单位:\n一、修桥,铺路,植树,以上由交通局负责。\n二、招商,引资。\n三、其他。\n',
    ],
    ['a table parted by tabs', '序号\t任务\t单位\n1\t修桥\t交通局\n2\t铺路\t住建局\n'],
    ['an open quote', '序号,任务,单位\n1,"修桥,交通局\n2,铺路,住建局\n'],
  ])('%s', async (_, text) => {
    expect(await readDocument(bytes(text))).toEqual({ ok: true, format: 'text', text, marks: [] });
  });

  test('and has no grid', async () => {
    const prose = bytes('一、修桥，由交通局负责。\n');
    expect(await readSheets(prose)).toEqual({ ok: false, code: 'unsupported_format' });
  });
});
