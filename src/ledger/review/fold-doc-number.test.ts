import { expect, test } from 'vitest';
import { foldDocNumber } from './fold-doc-number.ts';

test('a number is the same in whatever brackets, digits and spaces it is printed', () => {
  const printed = ['岚政发〔2024〕3号', '岚政发[2024]3号', '岚政发（2024） 3 号', '岚政发〔２０２４〕３号'];
  expect(new Set(printed.map(foldDocNumber)).size).toBe(1);
  expect(foldDocNumber('岚政发〔2024〕3号')).not.toBe(foldDocNumber('岚政办发〔2024〕3号'));
});
