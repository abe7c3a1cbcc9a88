import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const read = (text: string) => readDocument(new TextEncoder().encode(text));

test('a text with headings of Markdown is read without its marks, its tables as rows', async () => {
  const text =
    '# 岚川省方案\n\n> 引文\n\n- **修桥**由__交通局__负责\n\n| 任务 | 单位 |\n|---|:--:|\n| 铺路 | 住建局 |\n';
  const reading = await read(text);
  expect(reading).toMatchObject({
    ok: true,
    format: 'text',
    text: '岚川省方案\n引文\n修桥由交通局负责\n任务\t单位\n铺路\t住建局\n',
  });
});

test('a text without such a heading stays as it is', async () => {
  const text = '第#1号 **说明**\n- 一\n';
  expect(await read(text)).toMatchObject({ text, marks: [] });
});
