/** A line of a directive with the place that it has on the page, or the rows of a table. */
export type Block =
  | {
      kind: 'title' | 'number' | 'flush' | 'heading' | 'subheading' | 'paragraph' | 'right';
      text: string;
    }
  | { kind: 'table'; rows: string[][] };

/** A cell as laid out: how many rows it covers, with the empty cells below it. */
export interface LaidCell {
  text: string;
  rowSpan: number;
}

const DOCUMENT_NUMBER = /^\S+[〔[]\d{4}[〕\]]\d+号$/;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const ATTACHMENT = /^附件\d$/;
// 「各县（区）人民政府，市政府各部门：」
const ADDRESSEES = /^各.*[:：]$/;
const HEADING = /^[一二三四五六七八九十]+、/;
// 「（一）明确年度预期目标。」 without a clause behind it
const SUBHEADING = /^（[一二三四五六七八九十]+）[^。（]+。?$/;

/** The blocks of a specimen's text: a line with tabs is a table's row, the lines to the document number are its title. */
export function layOut(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const numberAt = lines.findIndex((line) => DOCUMENT_NUMBER.test(line));
  const titleTo = numberAt === -1 ? 1 : numberAt;
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const above = blocks.at(-1);
    if (!line.includes('\t')) blocks.push({ kind: at < titleTo ? 'title' : kindOf(lines, at), text: line });
    else if (above?.kind === 'table') above.rows.push(line.split('\t'));
    else blocks.push({ kind: 'table', rows: [line.split('\t')] });
  }
  return blocks;
}

function kindOf(lines: readonly string[], at: number): Exclude<Block['kind'], 'table'> {
  const line = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  if (DOCUMENT_NUMBER.test(line)) return 'number';
  if (DATE.test(line) || DATE.test(lines[at + 1] ?? '')) return 'right';
  if (ATTACHMENT.test(line) || ADDRESSEES.test(line)) return 'flush';
  if (ATTACHMENT.test(above)) return 'title';
  if (DATE.test(above) && !line.startsWith('（')) return 'title';
  if (HEADING.test(line)) return 'heading';
  return SUBHEADING.test(line) ? 'subheading' : 'paragraph';
}

/** The rows without the cells that one above them covers: an empty cell belongs to the one above. */
export function mergeCells(rows: readonly string[][]): LaidCell[][] {
  const heads: (LaidCell | undefined)[] = [];
  return rows.map((row) =>
    row.flatMap((text, column) => {
      const above = heads[column];
      if (text === '' && above) {
        above.rowSpan += 1;
        return [];
      }
      const cell = { text, rowSpan: 1 };
      heads[column] = cell;
      return [cell];
    }),
  );
}
