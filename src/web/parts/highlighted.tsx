import { createElement, Fragment } from 'react';
import { splitByWords } from './split-by-words.ts';

/** A text in which the words sought are marked. */
export function Highlighted(props: { text: string; words: readonly string[] }) {
  const pieces = splitByWords(props.text, props.words).map(({ text, sought }) =>
    sought ? <mark>{text}</mark> : text,
  );
  return createElement(Fragment, null, ...pieces);
}
