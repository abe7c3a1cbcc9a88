import { expect, test } from 'vitest';
import { asksForWords, countBareNoChange, type SaidBefore } from './no-change.ts';

const bare: SaidBefore = { state: 'unchanged', progress: null, nextNewsOn: null };
const signed: SaidBefore = { state: 'signed', progress: '已开工。', nextNewsOn: null };

test('“nothing new” counts as news by itself at most twice running', () => {
  expect(asksForWords([])).toBe(false);
  expect(asksForWords([bare, signed])).toBe(false);
  expect(asksForWords([bare, bare, signed])).toBe(true);
  expect(asksForWords([signed, bare, bare])).toBe(false);
});

test('a sentence or the day of the next news lets the count begin anew', () => {
  expect(countBareNoChange([{ ...bare, progress: '招标中。' }, bare, bare])).toBe(0);
  expect(countBareNoChange([bare, { ...bare, nextNewsOn: '2021-08-01' }, bare])).toBe(1);
});
