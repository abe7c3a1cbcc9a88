import { createElement, Fragment, type ReactNode } from 'react';

/** `{tasks}` in a sentence is the place of the figure `tasks`. */
const figurePlace = /\{(\w+)\}/;

/**
 * A sentence with figures in it: each `{name}` of `text` is replaced by `figures[name]`, usually a link to the rows
 * counted. A place without a figure stays as it is written, so that a slip is seen.
 */
export function Sentence(props: { text: string; figures: Record<string, ReactNode> }) {
  const pieces = props.text.split(figurePlace);
  const filled = pieces.map((piece, index) =>
    index % 2 === 1 ? (props.figures[piece] ?? `{${piece}}`) : piece,
  );
  return createElement(Fragment, null, ...filled);
}
