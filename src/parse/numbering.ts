import type { OutlineKind } from './directive.ts';

/** The number that opens a line, after the order of GB/T 9704: 一、 then （一） then 1. then （1）. */
export interface Numbering {
  kind: OutlineKind;
  /** As printed, without trailing punctuation. */
  number: string;
  /** Length of the number with its punctuation and the white space after it. */
  length: number;
}

// 「一、落实…」「一百零五、」 yes; 「一是强化…」 no
const PART = /^([零〇一二三四五六七八九十百]{1,5})[、．.]\s*/;
// 「（二）今年…」「(二)今年…」 yes; 「（含技工院校）」 no
const SECTION = /^([（(][零〇一二三四五六七八九十百]{1,5}[）)])[、．.]?\s*/;
// 「1．在以…」「12.对照」「3、支持」 yes; 「1.5%左右」「2021年」 no
const ITEM = /^([0-9０-９]{1,5})[．.、](?![0-9０-９])\s*/;
// 「（1）」「(12)」「①」「1）」 yes; 「（2021年）」 no
const SUB = /^([（(][0-9０-９]{1,3}[）)]|[①-⑳]|[0-9０-９]{1,3}[）)])[、．.]?\s*/;

const shapes: readonly [OutlineKind, RegExp][] = [
  ['part', PART],
  ['section', SECTION],
  ['item', ITEM],
  ['sub', SUB],
];

/** The number at the start of a line; undefined where it opens without one. */
export function findNumbering(line: string): Numbering | undefined {
  for (const [kind, shape] of shapes) {
    const match = shape.exec(line);
    if (match?.[1]) return { kind, number: match[1], length: match[0].length };
  }
  return undefined;
}
