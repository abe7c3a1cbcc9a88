import { expect, test } from 'vitest';
import { asksForWords, countBareNoChange, type SaidBefore } from './no-change.ts';

const bare: SaidBefore = { state: 'unchanged', progress: null, nextNewsOn: null };
const signed: SaidBefore = { state: 'signed', progress: '已开工。', nextNewsOn: null };

test('“nothing new” counts as news by itself as often running as is settled, and no more', () => {
  expect(asksForWords([], 2)).toBe(false);
  expect(asksForWords([bare, signed], 2)).toBe(false);
  expect(asksForWords([bare, bare, signed], 2)).toBe(true);
  expect(asksForWords([bare, bare, signed], 3)).toBe(false);
  expect(asksForWords([signed, bare, bare], 2)).toBe(false);
});

test('a sentence or the day of the next news lets the count begin anew', () => {
  expect(countBareNoChange([{ ...bare, progress: '招标中。' }, bare, bare])).toBe(0);
  expect(countBareNoChange([bare, { ...bare, nextNewsOn: '2021-08-01' }, bare])).toBe(1);
});
