import type { OutlineKind } from './directive.ts';

/** The number that opens a line, after the order of GB/T 9704: 一、 then （一） then 1. then （1）. */
export interface Numbering {
  kind: OutlineKind;
  /** As printed, without trailing punctuation. */
  number: string;
  /** How deep it stands, finer than `kind`: 第一章 before 一、, 1.1 between 1. and （1）, ① below （1）. */
  rank: number;
  /** Length of the number with its punctuation and the white space after it. */
  length: number;
}

// 「第一章 总则」「第二部分　重点任务」 yes; 「第一产业」 no
const CHAPTER = /^(第[一二三四五六七八九十百]{1,4}(?:部分|章|编))[、：:\s]+/;
// 「一、落实…」「一百零五、」 yes; 「一是强化…」 no
const PART = /^([零〇一二三四五六七八九十百]{1,5})[、．.]\s*/;
// 「（二）今年…」「(二)今年…」 yes; 「（含技工院校）」 no
const SECTION = /^([（(][零〇一二三四五六七八九十百]{1,5}[）)])[、．.]?\s*/;
// 「第三条　各部门…」
const ARTICLE = /^(第[一二三四五六七八九十百]{1,5}条)\s+/;
// 「1.1 修桥」「2．3　铺路」 yes; 「1.5万亿元」 no
const DECIMAL = /^([0-9０-９]{1,3}[.．][0-9０-９]{1,3})[.．、]?\s+(?=[^\d０-９])/;
// 「1.1.2 修桥」
const SECOND_DECIMAL = /^([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){2,3})[.．、]?\s*(?=[^\d０-９.．])/;
// 「1．在以…」「12.对照」「3、支持」 yes; 「1.5%左右」「2021年」 no
const ITEM = /^([0-9０-９]{1,5})[．.、](?![0-9０-９])\s*/;
// 「（1）」「(12)」 yes; 「（2021年）」 no
const SUB = /^([（(][0-9０-９]{1,3}[）)])[、．.]?\s*/;
// 「1）」
const HALF_SUB = /^([0-9０-９]{1,3}[）)])[、．.]?\s*/;
const CIRCLED = /^([①-⑳])[、．.]?\s*/;

const shapes: readonly [OutlineKind, number, RegExp][] = [
  ['part', -1, CHAPTER],
  ['part', 0, PART],
  ['section', 1, SECTION],
  ['item', 2, ARTICLE],
  ['sub', 2.2, SECOND_DECIMAL],
  ['sub', 2.1, DECIMAL],
  ['item', 2, ITEM],
  ['sub', 3, SUB],
  ['sub', 4, HALF_SUB],
  ['sub', 5, CIRCLED],
];

/** The number at the start of a line; undefined where it opens without one. */
export function findNumbering(line: string): Numbering | undefined {
  for (const [kind, rank, shape] of shapes) {
    const match = shape.exec(line);
    if (match?.[1]) return { kind, rank, number: match[1], length: match[0].length };
  }
  return undefined;
}

const rankOfKind: Readonly<Record<OutlineKind, number>> = { part: 0, section: 1, item: 2, sub: 3 };

/** The depth of a heading without a printed number. */
export function rankOf(kind: OutlineKind): number {
  return rankOfKind[kind];
}
