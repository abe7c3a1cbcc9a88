import { diffArrays } from 'diff';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A day is one word: `2021-06-30`. Not: `2021`. */
const day = /(\d{4}-\d{2}-\d{2})/;

/** A run of words that both versions have, or only the later, or only the earlier one. */
export interface ComparedWords {
  value: string;
  added: boolean;
  removed: boolean;
}

/** Compares two passages word by word, Chinese words as the platform's dictionary cuts them. */
export function compareWords(before: string, after: string): ComparedWords[] {
  return diffArrays(split(before), split(after)).map(({ value, added, removed }) => ({
    value: value.join(''),
    added,
    removed,
  }));
}

function split(text: string): string[] {
  return text
    .split(day)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : [...words.segment(piece)].map(({ segment }) => segment),
    );
}
