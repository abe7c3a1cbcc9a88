import type { Run } from './page.ts';

/** Runs on one baseline from left to right. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

// Han characters and their marks stand without spaces between them
const HAN = /[\u2e80-\u9fff\u3000-\u303f\uf900-\ufaff\uff00-\uffef“”‘’—…·①-⑳]/;
/** In heights of the type: runs whose baselines differ by less are one line, a wider gap than this is white space. */
const SAME_LINE = 0.45;
const WORD_GAP = 0.22;
const WIDE_GAP = 1.2;
/** Smaller type above the line is the mark of a footnote. */
const NOTE_MARK_SIZE = 0.75;
const NOTE_MARK = /^[\d①-⑳*※[\]]+$/;

/** The lines of some runs, from the top down. */
export function linesOf(runs: readonly Run[]): TextLine[] {
  const printed = runs.filter(({ text }) => text.trim() !== '').toSorted((one, other) => one.y - other.y);
  const groups: Run[][] = [];
  for (const run of printed) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && run.y - first.y < SAME_LINE * Math.max(first.size, run.size)) group.push(run);
    else groups.push([run]);
  }
  return groups.map(lineOf);
}

function lineOf(group: readonly Run[]): TextLine {
  const size = Math.max(...group.map((run) => run.size));
  const runs = group
    .filter((run) => !(run.size < NOTE_MARK_SIZE * size && NOTE_MARK.test(run.text.trim())))
    .toSorted((one, other) => one.x - other.x);
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    const gap = run.x - right;
    if (text !== '' && gap > WORD_GAP * size && needsSpace(text, run.text, gap > WIDE_GAP * size))
      text += ' ';
    text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  return { text: text.trim(), left: runs[0]?.x ?? 0, right, y: group[0]?.y ?? 0, size };
}

// 「突破5」「000亿元」: a number broken by the edge of the page
const DIGIT_AT_END = /\d$/;
const DIGIT_FIRST = /^\d/;

/** Two lines of one paragraph as one: Latin words keep a space between them. */
export function joinLines(before: string, next: string): string {
  const number = DIGIT_AT_END.test(before) && DIGIT_FIRST.test(next);
  return before + (!number && needsSpace(before, next, false) ? ' ' : '') + next;
}

function needsSpace(before: string, next: string, wide: boolean): boolean {
  const last = before.at(-1) ?? '';
  const first = next.at(0) ?? '';
  if (last === ' ' || first === ' ') return false;
  return wide || !(HAN.test(last) || HAN.test(first));
}
