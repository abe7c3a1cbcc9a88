import type { Direction } from './directive.ts';
import { leadInLength, readPhrases } from './phrases.ts';

// 「融资成本稳中有降」「基本民生支出只增不减」「主要污染物排放量继续下降」: a course for a quantity, without a figure
const DIRECTION =
  /减半|翻一番|翻两番|翻番|稳中有[降升]|量稳质升|只增不减|只减不增|全覆盖|负增长|零增长|(?:继续|持续|稳步|逐步|进一步)(?:下降|增长|降低|提高)$|基本平衡$/;
// 「中央本级支出继续安排负增长」: verbs between the quantity and its course
const VERB_END = /(?:继续|进一步|再|要|实现|安排|保持|达到|成倍)+$/;
// 「再减半征收所得税」: the quantity stands behind
const OBJECT = /^(?:征收|收取|实现)?(.*)$/;
const FIGURE = /\d/;

/** The quantities that a clause gives a direction but no figure, in printed order. `offset` is the clause's place. */
export function readDirections(clause: string, offset: number): Direction[] {
  const directions: Direction[] = [];
  for (const phrase of readPhrases(clause)) {
    const match = DIRECTION.exec(phrase.text);
    if (!match || FIGURE.test(phrase.text)) continue;
    const listed = phrase.text.lastIndexOf('、', match.index) + 1;
    const start = listed + leadInLength(phrase.text.slice(listed, match.index));
    const head = phrase.text.slice(start, match.index).replace(VERB_END, '');
    const behind = phrase.text.slice(match.index + match[0].length);
    const indicator = head === '' ? (OBJECT.exec(behind)?.[1] ?? '') : head;
    if (indicator === '') continue;
    const end = head === '' ? phrase.text.length : match.index + match[0].length;
    const at = offset + phrase.start;
    directions.push({
      indicator,
      direction: match[0],
      quote: phrase.text.slice(start, end),
      span: [at + start, at + end],
    });
  }
  return directions;
}
