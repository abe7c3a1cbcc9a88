import { findBrackets } from './brackets.ts';
import type { AnnotationMark, Element } from './element.ts';
import { isAnnotation, isByPhrase } from './is-annotation.ts';
import { findLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';
import { readTable } from './table.ts';

const SENTENCE_END = /^[。；;]/;
const TRAILING_MARKS = /^[。；;，,、．.]+/;
// 「…办理流程。责任单位：区政府办公室」: a label behind a sentence
const LABEL_BEHIND =
  /(?<=[。；;])\s*(?=(?:牵头|责任|负责|主办|承办|配合|协办)(?:单位|部门|科室|处室)\s*[：:])/;
// 「…的问题，由区教育局负责」 drops its comma, 「…政策。由省财政厅牵头」 keeps its full stop
const BEFORE_BY = /[，,。；;]/;
const COMMA = /[，,]/;

/** The clauses and annotations of the body's lines, in printed order. */
export function readElements(lines: Line[], text: string): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const table = readTable(lines, at);
    if (table) {
      elements.push(...table.elements);
      at += table.length;
      continue;
    }
    const labelled = labelledLines(lines, at);
    const last = labelled > 0 ? lines[at + labelled - 1] : undefined;
    if (last) {
      const end = last.start + last.text.length;
      elements.push(markOf(line.start, end, text.slice(line.start, end), line.start));
    } else {
      elements.push(...readLine(line));
    }
    at += Math.max(labelled, 1);
  }
  return elements;
}

/** How many lines from `from` are labels of one responsibility: 牵头单位： 配合单位： 完成时限：; a repeated label ends it. */
function labelledLines(lines: Line[], from: number): number {
  const seen = new Set<string>();
  let count = 0;
  for (; from + count < lines.length; count += 1) {
    const label = findLabel(lines[from + count]?.text ?? '');
    if (!label || seen.has(label.name) || (count === 0 && label.role === undefined)) break;
    seen.add(label.name);
  }
  return count;
}

function markOf(start: number, end: number, inside: string, insideStart: number): AnnotationMark {
  return {
    type: 'annotation',
    start,
    end,
    fields: [{ label: '', text: inside, start: insideStart }],
    ownLine: false,
  };
}

function readLine(line: Line): Element[] {
  const numbering = findNumbering(line.text);
  const elements: Element[] = [];
  let from = numbering?.length ?? 0;
  const addClause = (to: number) => {
    const opening = elements.length === 0 ? numbering : undefined;
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    if (text === '' && !opening) return;
    const start = line.start + from + (text === '' ? 0 : raw.indexOf(text));
    const lineStart = opening ? line.start : start;
    elements.push({ type: 'clause', numbering: opening, lineStart, text, start, end: start + text.length });
  };
  for (const bracket of findBrackets(line.text)) {
    if (bracket.start < from) continue;
    const inside = line.text.slice(bracket.start + 1, bracket.end - 1);
    const behind = line.text.slice(bracket.end);
    if (!isAnnotation(inside, behind === '' || SENTENCE_END.test(behind))) continue;
    addClause(bracket.start);
    const end = bracket.end + (TRAILING_MARKS.exec(behind)?.[0].length ?? 0);
    const mark = markOf(line.start + bracket.start, line.start + end, inside, line.start + bracket.start + 1);
    elements.push({ ...mark, ownLine: bracket.start === 0 && end === line.text.length });
    from = end;
  }
  const open = openAnnotation(line.text, from);
  addClause(open?.start ?? line.text.length);
  if (open) {
    const inside = line.text.slice(open.insideStart);
    elements.push(
      markOf(line.start + open.start, line.start + line.text.length, inside, line.start + open.insideStart),
    );
  }
  return elements;
}

/** Where an annotation without brackets begins that runs to the end of the line. */
function openAnnotation(line: string, from: number): { start: number; insideStart: number } | undefined {
  const rest = line.slice(from);
  const label = LABEL_BEHIND.exec(rest);
  if (label) {
    const start = from + label.index;
    return { start, insideStart: start + label[0].length };
  }
  const by = line.lastIndexOf('由');
  const before = line.charAt(by - 1);
  if (by <= from || !BEFORE_BY.test(before) || !isByPhrase(line.slice(by + 1))) return undefined;
  return { start: COMMA.test(before) ? by - 1 : by, insideStart: by };
}
