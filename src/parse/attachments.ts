import type { Block } from './directive.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';
import { isDateLine } from './signature.ts';
import { beginsTable } from './table.ts';

/** A document of its own behind the main one: its heading lines, and the lines of its body. */
export interface Attachment {
  heading: Block[];
  body: Line[];
}

// 「附件」「附件1」「附 件 二：」 on a line of its own
const BARE_MARK = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[：:]?$/;
// 「附件1：岚川省重点任务分解表」 behind the signature
const TITLED_MARK = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[：:\s]\s*\S.{1,60}$/;
const SENTENCE_MARK = /[。；;：:，,]$/;
const LONGEST_TITLE = 80;
const MOST_TITLE_LINES = 4;

/** Parts a text into the main document and its attachments, each of which may hold tasks of its own. */
export function splitAttachments(lines: Line[]): { main: Line[]; attachments: Attachment[] } {
  const starts = findStarts(lines);
  const [first] = starts;
  if (first === undefined) return { main: lines, attachments: [] };
  return {
    main: lines.slice(0, first),
    attachments: starts.map((start, index) => readAttachment(lines.slice(start, starts[index + 1]))),
  };
}

/** A mark at the very top is the document's own; a titled one counts behind the date only, before it is the list. */
function findStarts(lines: Line[]): number[] {
  const starts: number[] = [];
  let dated = false;
  for (const [index, { text }] of lines.entries()) {
    dated ||= isDateLine(text);
    const listed = starts.length > 0 || dated;
    if (
      index > 0 &&
      (BARE_MARK.test(text) || (listed && TITLED_MARK.test(text) && !SENTENCE_MARK.test(text)))
    ) {
      starts.push(index);
    }
  }
  return starts;
}

function readAttachment(lines: Line[]): Attachment {
  const heading: Block[] = [];
  let at = 0;
  for (; at < Math.min(lines.length, MOST_TITLE_LINES); at += 1) {
    const line = lines[at];
    if (!line || (at > 0 && !isTitle(line.text)) || (at > 0 && beginsTable(lines, at))) break;
    heading.push({ kind: 'attachment', span: [line.start, line.start + line.text.length] });
  }
  return { heading, body: lines.slice(at) };
}

function isTitle(text: string): boolean {
  const plain = text.length <= LONGEST_TITLE && !SENTENCE_MARK.test(text) && !text.includes('\t');
  return plain && findNumbering(text) === undefined && !isDateLine(text);
}
