import type { Block, OutlineNode, Span } from '#parse/directive.ts';

/** What holds the words of a document that no task has. */
export interface Frame {
  blocks: Block[];
  outline: OutlineNode[];
}

/** Whether two places have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** Whether one place lies within another. */
export function within(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The place without white space at its ends and without a heading's number at its start; null if nothing is left. */
export function trimPlace(text: string, place: Span, outline: readonly OutlineNode[]): Span | null {
  const span = trim(text, place);
  const number = span && findNumber(span, outline, text);
  return number ? trimPlace(text, [number[1], span[1]], outline) : span;
}

/**
 * Takes words for a task out of blocks and headings: of a heading whose title is taken the number stays, a heading that
 * lies in the middle of the words goes with them. Undefined where the words would cut a number in two.
 */
export function takeWords(text: string, { blocks, outline }: Frame, span: Span): Frame | undefined {
  const left: Block[] = [];
  const rest = takeHeadings(text, outline, span, left);
  if (!rest) return undefined;
  for (const block of blocks) {
    left.push(...(overlap(block.span, span) ? cut(text, block, span) : [block]));
  }
  return { blocks: left.toSorted(byPlace), outline: rest };
}

/** Gives words back: they become text. The place must have been a task's. */
export function releaseWords({ blocks, outline }: Frame, span: Span): Frame {
  const block: Block = { kind: 'narrative', span };
  return { blocks: [...blocks, block].toSorted(byPlace), outline };
}

function trim(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [from, to] : null;
}

function byPlace(one: Block, other: Block): number {
  return one.span[0] - other.span[0];
}

/** What is left of a block before and after the words taken. */
function cut(text: string, { kind, span: [start, end] }: Block, [from, to]: Span): Block[] {
  const pieces: Span[] = [
    [start, from],
    [to, end],
  ];
  return pieces.flatMap((piece) => {
    const span = piece[0] < piece[1] ? trim(text, piece) : null;
    return span ? [{ kind, span }] : [];
  });
}

/** The number of the heading at which the words begin. */
function findNumber(span: Span, nodes: readonly OutlineNode[], text: string): Span | undefined {
  for (const node of nodes) {
    const number = numberOf(node, text);
    if (number[0] < number[1] && number[0] <= span[0] && span[0] < number[1]) return number;
    const below = findNumber(span, node.children, text);
    if (below) return below;
  }
  return undefined;
}

/** Where a heading's number stands, the marks after it included. */
function numberOf({ span: [start, end], title }: OutlineNode, text: string): Span {
  if (title === null) return [start, end];
  const titleFrom = end - title.length;
  return [start, text.slice(titleFrom, end) === title ? titleFrom : start];
}

function takeHeadings(
  text: string,
  nodes: readonly OutlineNode[],
  span: Span,
  left: Block[],
): OutlineNode[] | undefined {
  const rest: OutlineNode[] = [];
  for (const node of nodes) {
    const children = takeHeadings(text, node.children, span, left);
    if (!children) return undefined;
    if (!overlap(node.span, span)) {
      rest.push({ ...node, children });
      continue;
    }
    if (within(node.span, span)) {
      rest.push(...children);
      continue;
    }
    const number = numberOf(node, text);
    if (overlap(number, span)) return undefined;
    left.push(...cut(text, { kind: 'narrative', span: [number[1], node.span[1]] }, span));
    const place = trim(text, number);
    rest.push(...(place ? [{ ...node, title: null, span: place, children }] : children));
  }
  return rest;
}
