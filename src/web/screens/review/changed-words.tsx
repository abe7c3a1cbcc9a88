import { createElement, Fragment } from 'react';
import { compareWords } from './compare-words.ts';

/** Two versions of a passage in one: words that went are struck out, words that came are underlined. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const pieces = compareWords(before, after).map(({ value, added, removed }) => {
    if (added) return <ins>{value}</ins>;
    return removed ? <del>{value}</del> : value;
  });
  return (
    <span lang="zh-CN" className="changed-words">
      {createElement(Fragment, null, ...pieces)}
    </span>
  );
}
