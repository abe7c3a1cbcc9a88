import { findLocalDate, type LocalDate } from '#calendar/local-date.ts';
import { findNumeral, findSpelledYear, halveDigits } from './digits.ts';
import type { Block, BlockKind, Span } from './directive.ts';
import { isAnnotation } from './is-annotation.ts';
import type { Line } from './lines.ts';
import { findNumbering } from './numbering.ts';

/** Who signed a run of lines and when; `blocks` gives each line its kind. */
export interface SignedDate {
  issuer: string | null;
  issuedOn: LocalDate | null;
  /** Lines before the signature are `before`, lines behind the date `behind`; notes are notes anywhere. */
  blocks: (before: BlockKind, behind: BlockKind) => Block[];
}

// 「2021年3月19日」
const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
// 「（2021年3月19日）」 under a title
const IN_BRACKETS = /^[（(](.+)[）)]$/;
// 「二○○六年四月二十八日」
const SPELLED_DATE =
  /^([○〇Ｏ零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;
// 「（此件公开发布）」「抄送：…」「…办公厅 2021年3月20日印发」 yes; 「（财政部牵头）」 is taken as an annotation before
const NOTE = /^[（(].*[）)]$|^(?:抄送|分送|主送|印数|校对|联系人|信息公开)|印发$/;
// 「附件：1.任务清单」 in the list above the signature
const ATTACHMENT_LIST = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十])?\s*[：:]/;
const LONGEST_SIGNATURE = 40;
const MOST_SIGNATURES = 12;
const MOST_NOTES = 12;
// 「岚川省人民政府（印章）」 signs; 「（省财政厅牵头，4月底前完成）」 does not
const SENTENCE_MARK = /[。；;：:！？，,]|^[（(【〔]/;

/** The date that a whole line holds, in digits or spelled out; undefined for any other line. */
export function findDateLine(text: string): LocalDate | undefined {
  const line = halveDigits(text).replace(/\s/g, '').replace(IN_BRACKETS, '$1');
  const digits = DATE.exec(line);
  if (digits) return findLocalDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const spelled = SPELLED_DATE.exec(line);
  if (!spelled?.[1] || !spelled[2] || !spelled[3]) return undefined;
  const year = findSpelledYear(spelled[1]);
  const month = findNumeral(spelled[2]);
  const day = findNumeral(spelled[3]);
  return year && month && day ? findLocalDate(year, month, day) : undefined;
}

/** Whether a line holds a date and nothing else. */
export function isDateLine(text: string): boolean {
  return findDateLine(text) !== undefined;
}

/** Finds the last line that is a date, and the signatures right above it. */
export function readSignedDate(lines: Line[]): SignedDate {
  const dateAt = lines.findLastIndex(({ text }) => isDateLine(text));
  const signedFrom = dateAt === -1 ? lines.length : signatureStart(lines, dateAt);
  const issuedOn = (dateAt === -1 ? undefined : findDateLine(lines[dateAt]?.text ?? '')) ?? null;
  return {
    issuer: signedFrom < dateAt ? (lines[signedFrom]?.text ?? null) : null,
    issuedOn,
    blocks: (before, behind) =>
      lines.reduce<Block[]>((blocks, line, index) => {
        const around = index < signedFrom ? before : behind;
        const listed = blocks.at(-1)?.kind === 'attachment' && findNumbering(line.text) !== undefined;
        const kind = index === dateAt ? 'date' : listed ? 'attachment' : otherKind(line.text, around);
        const signs = index >= signedFrom && index < dateAt;
        return addBlock(blocks, signs ? 'signature' : kind, [line.start, line.start + line.text.length]);
      }, []),
  };
}

function signatureStart(lines: Line[], dateAt: number): number {
  let at = dateAt;
  while (at > 0 && dateAt - at < MOST_SIGNATURES) {
    const text = lines[at - 1]?.text ?? '';
    const signs = text.length <= LONGEST_SIGNATURE && !SENTENCE_MARK.test(text) && !text.includes('\t');
    if (!signs || isNote(text) || findNumbering(text)) break;
    at -= 1;
  }
  return at;
}

/**
 * The index of the first line of signature, date and notes at the end of a document; the number of lines where there is
 * none. A date followed by more than a few lines belongs to a letter with an attachment and ends nothing.
 */
export function findTail(lines: Line[]): number {
  let at = lines.length;
  while (at > 0 && lines.length - at < MOST_NOTES && isNote(lines[at - 1]?.text ?? '')) at -= 1;
  if (isDateLine(lines[at - 1]?.text ?? '')) at = signatureStart(lines, at - 1);
  return attachmentListStart(lines, at);
}

/** The index of the line 「附件：1.…」 whose list ends at `end`; `end` where no list does. */
function attachmentListStart(lines: Line[], end: number): number {
  let at = end;
  while (at > 0 && end - at < MOST_NOTES && findNumbering(lines[at - 1]?.text ?? '')) at -= 1;
  return ATTACHMENT_LIST.test(lines[at - 1]?.text ?? '') ? at - 1 : end;
}

function isNote(text: string): boolean {
  if (ATTACHMENT_LIST.test(text)) return true;
  return NOTE.test(text) && findNumbering(text) === undefined && !isAnnotation(text.slice(1, -1), true);
}

function otherKind(text: string, kind: BlockKind): BlockKind {
  if (ATTACHMENT_LIST.test(text)) return 'attachment';
  return NOTE.test(text) ? 'note' : kind;
}

/** Adds a span; runs of preamble, narrative or closing lines become one block. */
export function addBlock(blocks: Block[], kind: BlockKind, span: Span): Block[] {
  const last = blocks.at(-1);
  const runs = kind === 'preamble' || kind === 'narrative' || kind === 'closing';
  if (runs && last?.kind === kind && last.span[1] <= span[0]) last.span[1] = span[1];
  else blocks.push({ kind, span });
  return blocks;
}
