import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type LaidCell, layOut, mergeCells } from './layout.ts';
import { settleZip } from './settle-zip.ts';

/** What a word processor adds to the plain text; all of it leaves the text as it reads once changes are accepted. */
export interface DocxExtras {
  /** The numbers 一、 （一） 1． are the word processor's own instead of typed. */
  automaticNumbers?: boolean;
  /** Words that were put in the place of others under change tracking. */
  changes?: { inserted: string; deleted: string }[];
  /** Stands at the foot of the page of the words that it follows. */
  footnote?: { behind: string; text: string };
}

const LINE_BREAK = /\u2028/;
const MARK_OF = { part: '%1、', section: '（%1）', item: '%1．' } as const;
const formats: [keyof typeof MARK_OF, RegExp][] = [
  ['part', /^[一二三四五六七八九十]+、/],
  ['section', /^（[一二三四五六七八九十]+）/],
  ['item', /^\d+．/],
];
const change = { author: '审稿人', date: '2024-01-01T00:00:00Z' };
const BODY_HALF_POINTS = 32;
const TITLE_HALF_POINTS = 44;

/** The text as a Word document. */
export async function buildDocx(text: string, extras: DocxExtras = {}): Promise<Uint8Array> {
  const document = new Document({
    creator: '岚川省',
    styles: { default: { document: { run: { font: '仿宋', size: BODY_HALF_POINTS } } } },
    numbering: {
      config: formats.map(([reference]) => ({
        reference,
        levels: [
          {
            level: 0,
            format: reference === 'item' ? LevelFormat.DECIMAL : LevelFormat.CHINESE_COUNTING,
            text: MARK_OF[reference],
            suffix: 'nothing' as const,
          },
        ],
      })),
    },
    ...(extras.footnote ? { footnotes: { 1: { children: [new Paragraph(extras.footnote.text)] } } } : {}),
    sections: [
      {
        children: layOut(text).map((block) =>
          block.kind === 'table' ? tableOf(block.rows) : paragraphOf(block, extras),
        ),
      },
    ],
  });
  return settleZip(await Packer.toBuffer(document));
}

function paragraphOf({ kind, text }: Exclude<Block, { kind: 'table' }>, extras: DocxExtras): Paragraph {
  const numbered = extras.automaticNumbers ? formats.find(([, number]) => number.test(text)) : undefined;
  const [reference, number] = numbered ?? [];
  const centred = kind === 'title' || kind === 'number';
  const indented = kind === 'paragraph' || kind === 'heading' || kind === 'subheading';
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : kind === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    ...(indented ? { indent: { firstLine: BODY_HALF_POINTS * 20 } } : {}),
    ...(reference ? { numbering: { reference, level: 0 } } : {}),
    children: runsOf(number ? text.replace(number, '') : text, kind, extras),
  });
}

/** The words of a paragraph in runs: what was changed under tracking, and what a footnote follows, stand apart. */
function runsOf(text: string, kind: Block['kind'], { changes = [], footnote }: DocxExtras): ParagraphChild[] {
  const plain = (words: string) =>
    new TextRun({
      text: words,
      bold: kind === 'heading' || kind === 'title',
      ...(kind === 'title' ? { size: TITLE_HALF_POINTS } : {}),
    });
  const at = changes.findIndex(({ inserted }) => text.includes(inserted));
  const tracked = changes[at];
  if (tracked) {
    const from = text.indexOf(tracked.inserted);
    return [
      plain(text.slice(0, from)),
      new DeletedTextRun({ text: tracked.deleted, id: 2 * at, ...change }),
      new InsertedTextRun({ text: tracked.inserted, id: 2 * at + 1, ...change }),
      plain(text.slice(from + tracked.inserted.length)),
    ];
  }
  if (!footnote || !text.includes(footnote.behind)) return [plain(text)];
  const to = text.indexOf(footnote.behind) + footnote.behind.length;
  return [plain(text.slice(0, to)), new FootnoteReferenceRun(1), plain(text.slice(to))];
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: mergeCells(rows).map(
      (cells, index) => new TableRow({ tableHeader: index === 0, children: cells.map(cellOf) }),
    ),
  });
}

function cellOf({ text, rowSpan }: LaidCell): TableCell {
  const children = text
    .split(LINE_BREAK)
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 21 })] }));
  return new TableCell({ rowSpan, children });
}
