import type { Comparator } from './directive.ts';

/** Words behind a figure, such as 以上 and 左右: the comparison they make and their length. */
export function findComparisonBehind(text: string): { op: Comparator; length: number } | undefined {
  for (const [op, words] of behind) {
    const match = words.exec(text);
    if (match) return { op, length: match[0].length };
  }
  return undefined;
}

const behind: readonly [Comparator, RegExp][] = [
  ['~', /^左右/],
  ['>=', /^(?:及)?以上/],
  ['<=', /^(?:及)?(?:以内|以下|之内|内)/],
];

/** Words in front of a figure: the comparison they make and what they leave of the indicator. */
export interface ComparisonBefore {
  op: Comparator;
  /** Length of the indicator's words in front of them. */
  length: number;
}

// 「粮食产量保持在」「失业率控制在」「达到」「拟按」: hedges that compare nothing by themselves
const HEDGE =
  /(?:总体|基本|原则上|力争|拟|要|均|都|应|须|再|将|分别|全部|同比|约|进一步|平均)*(?:保持在|稳定在|控制在|维持在|压减到|压缩到|压缩至|压减至|提高到|提高至|提升到|提升至|增加到|增加至|增至|提至|扩大到|降低到|降低至|降至|降到|下降到|减少到|调整为|调整到|达到|达|为|按|到|至)?(?:总体|力争|原则上|均|都|全部|约)*$/;
// Changes by an amount: 「再增加」「再降低」「减少」; 「增长」 alone is part of the indicator
const RAISE = /(?:分别)?(?:再|共|累计)?(?:增加|提高|上调)$|再增$/;
const LOWER = /(?:分别)?(?:再|共|累计)?(?:降低|下降|减少|下调|压减|压缩|缩短)$|再降$|再减$/;

/** How far before a figure its comparison may begin: keeps the search linear. */
const LONGEST_WORDS = 24;

const before: readonly [Comparator, RegExp][] = [
  ['>=', /(?:原则上|均|都|应|要)*(?:至少|不低于|不少于|不小于|最低)(?:要|应|达到)?$/],
  ['<=', /(?:原则上|均|都|应|要)*(?:不超过|不高于|不大于|不多于|最高不超过|至多|最多)$/],
  ['<', /(?:不到|不足|低于|少于)$/],
  ['>', /(?:均|都)?(?:突破|超过|高于|多于|大于|超)$/],
  ['+', RAISE],
  ['-', LOWER],
];

/**
 * The comparison that the words in front of a figure make. `~`, `>=` and `<=` behind the figure win over it: then pass
 * `decided`, and verbs of change stay with the indicator.
 */
export function readComparisonBefore(text: string, decided: boolean): ComparisonBefore {
  const start = Math.max(text.length - LONGEST_WORDS, 0);
  const near = text.slice(start);
  for (const [op, words] of before) {
    if (decided && (op === '+' || op === '-')) continue;
    const match = words.exec(near);
    if (match) return { op, length: start + withoutHedge(near.slice(0, match.index)) };
  }
  return { op: '=', length: start + withoutHedge(near) };
}

function withoutHedge(text: string): number {
  return HEDGE.exec(text)?.index ?? text.length;
}
