import type { Span } from './source-chunks.ts';

/**
 * The offset in the document's text of a place in the page. Undefined where the place lies in no line of a source
 * text: each line and each run of marked words carries its own offset as `data-start`.
 */
export function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>('[data-start]');
  if (!run) return undefined;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(node, offset);
  return Number(run.dataset['start']) + before.toString().length;
}

/**
 * The words selected inside `container`, without white space around them; null where nothing in it is selected. A
 * selection that leaves the source ends with its first or last line.
 */
export function selectedSpan(container: Element, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const lines = [...container.querySelectorAll<HTMLElement>('p')].filter((line) =>
    range.intersectsNode(line),
  );
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const from = offsetOf(range.startContainer, range.startOffset) ?? offsetOf(first, 0);
  const to = offsetOf(range.endContainer, range.endOffset) ?? offsetOf(last, last.childNodes.length);
  if (from === undefined || to === undefined) return null;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return end > start ? [start, end] : null;
}
