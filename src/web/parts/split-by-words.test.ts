import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByWords } from './split-by-words.ts';

describe('splitByWords', () => {
  it('marks every occurrence of every word', () => {
    const pieces = splitByWords('稳就业，保就业，GDP', ['就业', 'gdp']);
    expect(pieces.filter((piece) => piece.sought).map((piece) => piece.text)).toEqual([
      '就业',
      '就业',
      'GDP',
    ]);
  });

  it('takes the longer of two words that begin together', () => {
    expect(splitByWords('就业优先', ['就业', '就业优先'])).toEqual([{ text: '就业优先', sought: true }]);
  });

  it('loses no character of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('就', '业', 'a', 'B') });
    fc.assert(
      fc.property(text, fc.array(text), (whole, words) => {
        expect(
          splitByWords(whole, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});
