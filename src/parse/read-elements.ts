import { append } from './append.ts';
import { type Bracket, findBrackets } from './brackets.ts';
import type { AnnotationMark, Element, Field } from './element.ts';
import { isAnnotation, isByPhrase, isDateOnly } from './is-annotation.ts';
import { findLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';
import { joinBrokenLines } from './paragraphs.ts';
import { readTable } from './table.ts';

const SENTENCE_END = /^[。；;]/;
const TRAILING_MARKS = /^[。；;，,、．.]+/;
const CLOSING_MARKS = /[。；;，,\s]+$/;
// 「…办理流程。责任单位：区政府办公室」「…办理流程　责任单位：区政府办公室」: where a label may begin behind a clause
const BEFORE_LABEL = /[。；;！，,]\s*|\s+/g;
// 「…的问题，由区教育局负责」 drops its comma, 「…政策。由省财政厅牵头」 keeps its full stop
const BY = /[，,。；;]由/g;
const COMMA = /^[，,]/;
// 「…，由省财政厅负责；…，由省税务局负责。」: each sentence has its own
const SENTENCE = /[。；;]/g;
/** 由…负责 closes its line within so many characters. */
const LONGEST_BY = 300;

/** The clauses and annotations of the body's lines, in printed order. */
export function readElements(printed: Line[], text: string): Element[] {
  const elements: Element[] = [];
  const lines = joinBrokenLines(printed, text);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const table = readTable(lines, at);
    if (table) {
      append(elements, table.elements);
      at += table.length;
      continue;
    }
    const labelled = labelledLines(lines, at);
    if (labelled > 0) {
      addLines(elements, lines.slice(at, at + labelled));
    } else if (elements.at(-1)?.type === 'clause' && isRoleLine(line.text)) {
      addLines(elements, [line]);
    } else {
      append(elements, readLine(line));
    }
    at += Math.max(labelled, 1);
  }
  return elements;
}

/** How many lines from `from` are labels of one responsibility: 牵头单位： 配合单位： 完成时限：; a repeated label ends it. */
function labelledLines(lines: Line[], from: number): number {
  const seen = new Set<string>();
  let answers = false;
  let count = 0;
  for (; from + count < lines.length; count += 1) {
    const label = findLabel(lines[from + count]?.text ?? '');
    if (!label || seen.has(label.name)) break;
    seen.add(label.name);
    answers ||= label.says !== 'note';
  }
  return answers ? count : 0;
}

/** 「省财政厅牵头，省税务局配合，6月底前完成」 as a line of its own under its clause. */
function isRoleLine(line: string): boolean {
  const words = line.replace(CLOSING_MARKS, '');
  return words.length <= LONGEST_BY && findNumbering(words) === undefined && isByPhrase(words);
}

/** Adds lines that say who answers; a date alone, 完成时限：, goes with the responsibility right before it. */
function addLines(elements: Element[], lines: Line[]): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const fields = lines.map(({ text, start }): Field => ({ label: '', text, start }));
  const end = last.start + last.text.length;
  const before = elements.at(-1);
  const dates = lines.every(({ text }) => findLabel(text)?.says === 'deadline');
  if (dates && before?.type === 'annotation') {
    elements[elements.length - 1] = { ...before, end, fields: [...before.fields, ...fields] };
  } else {
    elements.push({ type: 'annotation', start: first.start, end, fields, form: 'lines' });
  }
}

function markOf(start: number, end: number, inside: string, insideStart: number): AnnotationMark {
  const fields = [{ label: '', text: inside, start: insideStart }];
  return { type: 'annotation', start, end, fields, form: 'inline' };
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
  const addMark = (start: number, end: number, mark: AnnotationMark) => {
    addClause(start);
    const before = elements.at(-1);
    const form = start === 0 && end === line.text.length ? 'bracketLine' : 'inline';
    // 「（财政部负责）（6月底前完成）」 is one responsibility.
    if (before?.type === 'annotation' && isDateOnly(mark.fields[0]?.text ?? '')) {
      elements[elements.length - 1] = {
        ...before,
        end: mark.end,
        fields: [...before.fields, ...mark.fields],
        form,
      };
    } else elements.push({ ...mark, form });
    from = end;
  };
  const brackets = findBrackets(line.text);
  const label = labelBehind(line.text, from, brackets);
  for (const bracket of brackets) {
    // Brackets behind a label belong to its names: 「责任单位：各镇（街道）」
    if (bracket.start < from || bracket.start > (label?.start ?? line.text.length)) continue;
    const inside = line.text.slice(bracket.start + 1, bracket.end - 1);
    const behind = line.text.slice(bracket.end);
    const dates = from > 0 && line.text.slice(from, bracket.start).trim() === '' && isDateOnly(inside);
    if (!dates && !isAnnotation(inside, behind === '' || SENTENCE_END.test(behind))) continue;
    const end = bracket.end + (TRAILING_MARKS.exec(behind)?.[0].length ?? 0);
    const mark = markOf(line.start + bracket.start, line.start + end, inside, line.start + bracket.start + 1);
    addMark(bracket.start, end, mark);
  }
  const open = label && label.start >= from ? [label] : byPhrases(line.text, from);
  for (const { start, end, insideStart } of open) {
    const inside = line.text.slice(insideStart, end);
    addMark(start, end, markOf(line.start + start, line.start + end, inside, line.start + insideStart));
  }
  addClause(line.text.length);
  return elements;
}

/** An annotation without brackets: where it begins and ends, and where its words begin. */
interface OpenAnnotation {
  start: number;
  end: number;
  insideStart: number;
}

/** A label behind a clause and outside its brackets, whose annotation runs to the end of the line. */
function labelBehind(line: string, from: number, brackets: readonly Bracket[]): OpenAnnotation | undefined {
  let bracket = 0;
  for (const match of line.slice(from).matchAll(BEFORE_LABEL)) {
    const insideStart = from + match.index + match[0].length;
    while ((brackets[bracket]?.end ?? line.length) < insideStart) bracket += 1;
    if ((brackets[bracket]?.start ?? line.length) < insideStart) continue;
    const label = findLabel(line.slice(insideStart, insideStart + LONGEST_LABEL));
    if (!label || label.says === 'note') continue;
    const start = COMMA.test(match[0]) ? from + match.index : insideStart;
    return { start, end: line.length, insideStart };
  }
  return undefined;
}

/** 由…负责 at the end of the line, and each 由…负责 before it that ends its own sentence. */
function byPhrases(line: string, from: number): OpenAnnotation[] {
  const found: OpenAnnotation[] = [];
  let sentence = from;
  for (const { index, 0: mark } of [
    ...line.slice(from).matchAll(SENTENCE),
    { index: line.length - from, 0: '' },
  ]) {
    const end = Math.min(from + index + mark.length, line.length);
    const by = end > sentence ? byPhraseIn(line, sentence, end) : undefined;
    if (by) found.push(by);
    sentence = end;
  }
  return found.at(-1)?.end === line.length ? found : [];
}

function byPhraseIn(line: string, from: number, to: number): OpenAnnotation | undefined {
  const begin = Math.max(from - 1, to - LONGEST_BY, 0);
  for (const { index } of line.slice(begin, to).matchAll(BY)) {
    const before = begin + index;
    if (!isByPhrase(line.slice(before + 2, to).replace(CLOSING_MARKS, ''))) continue;
    const start = COMMA.test(line.charAt(before)) ? before : before + 1;
    if (start >= from) return { start, end: to, insideStart: before + 1 };
  }
  return undefined;
}

const LONGEST_LABEL = 60;
