import { expect, it } from 'vitest';
import type { Mark } from '#contract/directive.ts';
import { listLooseParagraphs } from './list-loose-paragraphs.ts';

const text = '通知\n\n请抓紧准备。\n\n 完成清淤。\n任务一。';
const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({
  kind,
  span: [start, end],
  taskId: null,
  ordinal: null,
  label: null,
});

it('gives every paragraph of a block that may hide a task, each at its place', () => {
  const marks = [mark('title', 0, 2), mark('closing', 4, 18), mark('clause', 19, 23)];
  const loose = listLooseParagraphs({ text, marks });
  expect(loose.map((one) => one.text)).toEqual(['请抓紧准备。', '完成清淤。']);
  for (const { span, text: words } of loose) expect(text.slice(...span)).toBe(words);
});
