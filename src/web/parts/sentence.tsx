import { createElement, Fragment, type ReactNode } from 'react';

/** `{tasks}` is the place of the figure `tasks`; `{tasks:task waits|tasks wait}` says the first of one, else the second. */
const place = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/;

/**
 * A sentence with figures in it: each `{name}` of `text` is replaced by `figures[name]`, usually a link to the rows
 * counted, and the words about it follow `counts[name]`. A place without a figure stays as it is written, so that a slip
 * is seen.
 */
export function Sentence(props: {
  text: string;
  figures: Record<string, ReactNode>;
  counts?: Record<string, number>;
}) {
  const { figures, counts = {} } = props;
  const fill = (text: string): ReactNode[] => {
    const found = place.exec(text);
    if (!found) return [text];
    const [whole, name = '', one, many] = found;
    const filled = one === undefined ? (figures[name] ?? whole) : counts[name] === 1 ? one : many;
    return [text.slice(0, found.index), filled, ...fill(text.slice(found.index + whole.length))];
  };
  return createElement(Fragment, null, ...fill(props.text));
}
