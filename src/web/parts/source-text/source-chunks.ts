import type { Mark } from '#contract/directive.ts';
import { type Severity, severities } from '#contract/values.ts';

export type Span = readonly [start: number, end: number];

/** Words that the reading was not sure of. */
export interface Doubt {
  span: Span;
  severity: Severity;
}

/** One line of the text without its line break, the marks that touch it, outer before inner, and the doubts. */
export interface SourceParagraph {
  start: number;
  text: string;
  marks: Mark[];
  doubts: Doubt[];
}

/** Some thousand characters of whole paragraphs: what is rendered or left plain at once. */
export interface SourceChunk {
  start: number;
  end: number;
  paragraphs: SourceParagraph[];
}

/** A run of characters under the same marks, outer before inner. */
export interface SourceSegment {
  start: number;
  text: string;
  marks: Mark[];
  /** The gravest of the doubts about it. */
  doubt: Severity | null;
  active: boolean;
  related: boolean;
}

const chunkLength = 4000;

/**
 * Cuts a text into chunks of paragraphs and deals the marks out to them, in one pass. `marks` are in order of their
 * start, longer first, as the API gives them; `doubts` in any order. Empty lines give no paragraph.
 */
export function chunksOf(text: string, marks: readonly Mark[], doubts: readonly Doubt[] = []): SourceChunk[] {
  const chunks: SourceChunk[] = [];
  let chunk: SourceChunk | undefined;
  let open: Mark[] = [];
  let nextMark = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    open = open.filter((mark) => mark.span[1] > start);
    for (let mark = marks[nextMark]; mark && mark.span[0] < end; mark = marks[++nextMark]) {
      if (mark.span[1] > start) open.push(mark);
    }
    if (line.trim() !== '') {
      if (!chunk || end - chunk.start > chunkLength) {
        chunk = { start, end, paragraphs: [] };
        chunks.push(chunk);
      }
      const own = doubts.filter(({ span }) => span[0] < end && span[1] > start);
      chunk.paragraphs.push({ start, text: line, marks: open, doubts: own });
      chunk.end = end;
    }
    start = end + 1;
  }
  return chunks;
}

/** The words that are highlighted, and those that belong to them: a clause and its responsibility. */
export interface Highlights {
  active: Span | null;
  related: Span | null;
}

/** Cuts a paragraph at every edge of a mark and of a highlight. The segments' texts joined are its text. */
export function segmentsOf(paragraph: SourceParagraph, { active, related }: Highlights): SourceSegment[] {
  const { start, text, marks, doubts } = paragraph;
  const end = start + text.length;
  const edges = new Set([start, end]);
  const spans = [...marks, ...doubts].map(({ span }) => span);
  for (const [from, to] of [...spans, active ?? nowhere, related ?? nowhere]) {
    if (from > start && from < end) edges.add(from);
    if (to > start && to < end) edges.add(to);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from - start, to - start),
      marks: marks.filter(({ span }) => holds(span, from, to)),
      doubt: gravestOf(doubts.filter(({ span }) => holds(span, from, to))),
      active: active !== null && holds(active, from, to),
      related: related !== null && holds(related, from, to),
    };
  });
}

function gravestOf(doubts: readonly Doubt[]): Severity | null {
  return severities.find((severity) => doubts.some((doubt) => doubt.severity === severity)) ?? null;
}

const nowhere: Span = [-1, -1];

function holds(span: Span, from: number, to: number): boolean {
  return span[0] <= from && span[1] >= to;
}
