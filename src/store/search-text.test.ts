import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSearchText, listGrams, parseSearch } from './search-text.ts';

describe('grams', () => {
  test('are the characters and their pairs, each once, without white space', () => {
    expect(listGrams('就业 就')).toEqual(['就', '业', '就业']);
    expect(listGrams('𠮷野家')).toEqual(['𠮷', '野', '𠮷野', '家', '野家']);
    expect(listGrams('')).toEqual([]);
  });
});

describe('folding', () => {
  test('makes full-width signs half-width and letters small', () => {
    expect(foldSearchText('（５Ｇ）GDP 6％')).toBe('(5g)gdp 6%');
  });
});

describe('a query', () => {
  test('is parted into words; a pair is looked up as it is, a longer word by its pairs', () => {
    expect(parseSearch(' 就业　财政部 税 ')).toEqual([
      { grams: ['就业'], likePattern: '%就业%' },
      { grams: ['财政', '政部'], likePattern: '%财政部%' },
      { grams: ['税'], likePattern: '%税%' },
    ]);
    expect(parseSearch('  ')).toEqual([]);
  });

  test('takes the signs of LIKE patterns as signs', () => {
    expect(parseSearch('6%_\\')[0]?.likePattern).toBe('%6\\%\\_\\\\%');
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('laws', () => {
  test('folding keeps the length and is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('Ａ', '（', '中', 'x', 'Z', '％', ' ') }), (text) => {
        const folded = foldSearchText(text);
        expect(folded.length).toBe(text.length);
        expect(foldSearchText(folded)).toBe(folded);
      }),
    );
  });

  test('every word that stands in a text is found by grams that the text has', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), (text, start, length) => {
        const characters = [...text];
        const grams = new Set(listGrams(foldSearchText(text)));
        const word = characters.slice(start, start + length).join('');
        for (const term of parseSearch(word)) for (const gram of term.grams) expect(grams).toContain(gram);
      }),
    );
  });
});
