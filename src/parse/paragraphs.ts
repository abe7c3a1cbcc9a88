import { namesOrganisations } from './annotation-phrases.ts';
import { findLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';

const OPENING = /[（(【]/g;
const CLOSING = /[）)】]/g;
const MOST_LINES = 6;
const LONGEST_ANNOTATION = 600;
const LONGEST_NAMES = 60;
// 「责任单位：省发展改革委、」 goes on in the next line
const GOES_ON = /[、，,和及与]$/;
const FINAL_MARK = /[。；;：:]$/;

/**
 * The lines of a text with those joined that a narrow page has broken: a bracket that closes in a later line, names that go
 * on below their label. A joined line is as long as in the document, its breaks stay in it.
 */
export function joinBrokenLines(lines: readonly Line[], text: string): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    if (!first) break;
    const count = bracketLines(lines, at) ?? labelLines(lines, at);
    const last = lines[at + count - 1] ?? first;
    joined.push(
      count === 1
        ? first
        : {
            ...first,
            text: text.slice(first.start, last.start + last.text.length),
            tabsBehind: last.tabsBehind,
          },
    );
    at += count;
  }
  return joined;
}

/** How many lines from `at` a bracket runs through that its own line leaves open; undefined where none does. */
function bracketLines(lines: readonly Line[], at: number): number | undefined {
  let depth = depthOf(lines[at]?.text ?? '');
  if (depth <= 0) return undefined;
  let length = 0;
  for (let count = 1; count < MOST_LINES; count += 1) {
    const next = lines[at + count];
    length += next?.text.length ?? 0;
    if (!next || next.text.includes('\t') || findNumbering(next.text) || length > LONGEST_ANNOTATION)
      return undefined;
    depth += depthOf(next.text);
    if (depth <= 0) return count + 1;
  }
  return undefined;
}

function depthOf(text: string): number {
  if (text.includes('\t')) return 0;
  return (text.match(OPENING)?.length ?? 0) - (text.match(CLOSING)?.length ?? 0);
}

/** How many lines the names behind a label take; 1 for any other line. */
function labelLines(lines: readonly Line[], at: number): number {
  const first = lines[at];
  const label = first && findLabel(first.text);
  if (label?.says !== 'role') return 1;
  let count = 1;
  let printed = first?.text ?? '';
  while (count < MOST_LINES) {
    const next = lines[at + count]?.text;
    if (next === undefined || next.includes('\t') || findNumbering(next) || findLabel(next)) break;
    const waits = GOES_ON.test(printed) || printed.length === label.length;
    const names = next.length <= LONGEST_NAMES && namesOrganisations(next) && !FINAL_MARK.test(printed);
    if (!waits && !names) break;
    printed += next;
    count += 1;
  }
  return count;
}
