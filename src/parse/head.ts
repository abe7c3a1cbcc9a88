import { append } from './append.ts';
import type { Block, DocumentHead } from './directive.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';
import { isDateLine, readSignedDate } from './signature.ts';
import { beginsTable } from './table.ts';

/** What stands before the first numbered line, and the index of the line the body begins with. */
export interface Head {
  title: string | null;
  docNumber: string | null;
  addressees: string[];
  issuer: string | null;
  issuedOn: DocumentHead['issuedOn'];
  blocks: Block[];
  bodyFrom: number;
}

// 「国发〔2021〕6号」「青梧政办发[2022]7号」「（澜政发〔2020〕5号）」
const DOC_NUMBER = /^[（(]?([\u4e00-\u9fff]{1,16}[〔[（(﹝［]\s*\d{4}\s*[〕\])）﹞］]\s*第?\d{1,5}号)[）)]?$/;
// 「各市、县人民政府,省政府各部门:」
const ADDRESSEES = /[：:]$/;
// A title ends without a mark; a sentence does not
const FINAL_MARK = /[。！？；;，,]$/;
// 「国务院办公厅文件」 printed large and red above the number
const RED_HEAD = /^([\u4e00-\u9fff]{2,30})文件$/;
// 「国务院关于落实…的意见」
const ISSUER_IN_TITLE = /^([\u4e00-\u9fff、]{2,40}?)(?:关于|印发)/;
const ADDRESSEE_SEPARATOR = /[，,]/;
// 「000012」「特急」「签发人：王某某」「索 引 号：…」 above or below the red head
const MARGINAL =
  /^\d{6}$|^(?:特|加|平|特\s)急$|^(?:签\s*发\s*人|索\s*引\s*号|主题(?:分类|词)|发文机[关构]|发布机构|成文日期|发布(?:日期|时间)|生成日期|标\s*题|名\s*称|发文字号|文\s*号|信息来源|来\s*源|公开方式|有效性|有效期|时\s*间|字\s*号|字\s*体)\s*[：:]/;
const MOST_TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 80;

/** Reads title, number, addressees and preamble; lines that fit nothing are preamble, so that nothing is lost. */
export function readHead(lines: Line[]): Head {
  const bodyFrom = bodyStart(lines);
  const head: Head = {
    title: null,
    docNumber: null,
    addressees: [],
    issuer: null,
    issuedOn: null,
    blocks: [],
    bodyFrom,
  };
  let at = 0;
  for (; at < bodyFrom; at += 1) {
    const line = lines[at];
    // Whoever signs stands right above the date, also where both stand under the title.
    const signs = head.title !== null && isDateLine(lines[at + 1]?.text ?? '');
    if (!line || signs || !readTitleLine(line, head, at)) break;
  }
  const first = lines[at];
  if (first && at < bodyFrom && ADDRESSEES.test(first.text) && head.title !== null) {
    head.addressees = first.text
      .slice(0, -1)
      .split(ADDRESSEE_SEPARATOR)
      .map((name) => name.trim());
    head.blocks.push({ kind: 'addressees', span: [first.start, first.start + first.text.length] });
    at += 1;
  }
  const signed = readSignedDate(lines.slice(at, bodyFrom));
  append(head.blocks, signed.blocks('preamble', 'heading'));
  head.issuedOn = signed.issuedOn;
  head.issuer = signed.issuer ?? head.issuer ?? ISSUER_IN_TITLE.exec(head.title ?? '')?.[1] ?? null;
  return head;
}

/** Takes a line above the addressees: red head, number or title; false for the first line that is none of them. */
function readTitleLine(line: Line, head: Head, index: number): boolean {
  const span: [number, number] = [line.start, line.start + line.text.length];
  if (MARGINAL.test(line.text)) {
    head.blocks.push({ kind: 'note', span });
    return true;
  }
  const number = DOC_NUMBER.exec(line.text)?.[1];
  if (number && head.docNumber === null) {
    head.docNumber = number;
    head.blocks.push({ kind: 'docNumber', span });
    return true;
  }
  const red = RED_HEAD.exec(line.text)?.[1];
  if (red && head.title === null) {
    head.issuer = red;
    head.blocks.push({ kind: 'note', span });
    return true;
  }
  const titled = head.title !== null && head.blocks.at(-1)?.kind !== 'title';
  const prose =
    FINAL_MARK.test(line.text) || ADDRESSEES.test(line.text) || line.text.length > LONGEST_TITLE_LINE;
  if (titled || prose || index - head.blocks.length >= MOST_TITLE_LINES || isDateLine(line.text))
    return false;
  head.title = (head.title ?? '') + line.text;
  const last = head.blocks.at(-1);
  if (last?.kind === 'title') last.span[1] = span[1];
  else head.blocks.push({ kind: 'title', span });
  return true;
}

/** The index of the first numbered line or table; where there is none, the first line behind title and addressees. */
function bodyStart(lines: Line[]): number {
  const numbered = lines.findIndex(
    ({ text }, index) => findNumbering(text) !== undefined || beginsTable(lines, index),
  );
  if (numbered !== -1) return numbered;
  const addressees = lines.findIndex(
    (line, index) => index <= MOST_TITLE_LINES && ADDRESSEES.test(line.text),
  );
  return addressees === -1 ? Math.min(lines.length, 1) : addressees + 1;
}
