import { expect, test } from 'vitest';
import { rowHeight } from './row-height.ts';

test('a row is as high as its longest cell needs, a Chinese character two columns wide', () => {
  const one = rowHeight(['推进园区'], [10]);
  expect(rowHeight(['推进园区建设'], [10])).toBeGreaterThan(one);
  expect(rowHeight(['abcdefgh'], [10])).toBe(one);
  expect(rowHeight(['一\n二', '三'], [10, 10])).toBe(rowHeight(['推进园区建设'], [10]));
  expect(rowHeight(['长'.repeat(9999)], [10])).toBe(400);
});
