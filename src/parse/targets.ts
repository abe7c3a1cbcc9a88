import { findComparisonBehind, readComparisonBefore } from './comparisons.ts';
import type { Comparator, Target } from './directive.ts';
import { type Figure, findFigures } from './figures.ts';
import { leadInLength, type Phrase, readPhrases } from './phrases.ts';
import { targetKindOf } from './target-kind.ts';

// 「从月销售额10万元提高到15万元」: the words between the figures, and those before the first
const CHANGE_TO = /^(?:提高|提升|增加|降低|下降|减少|调整|扩大|压减|压缩|上调|下调)?(?:到|至|为)$/;
const FROM = /从[^从]*$/;
// 「30元和5元」「7.5%—8%」: two figures of one statement
const AND_FIGURE = /^(?:和|、|及|与|—|－|-|~|～|至)$/;
// 「每个县至少要确定1家…」: the comparison stands before the verb
const AT_LEAST = /至少(?:要|应|需)?/;
// 「5.3万个」「1家」「3.2万」: a noun may follow at once; 「75%政策」「100万元的部分」 never name the indicator
const COUNTING_UNIT = /^(?!.*(?:元|%|‰|百分点)).+$/;

/** The words around one figure of a phrase; offsets are within the phrase. */
interface Place {
  figure: Figure;
  /** Where the words that belong to the figure begin. */
  start: number;
  /** The words in front of the figure, without what only leads into them. */
  head: string;
  /** The words behind it up to the next 、, figure or end. */
  tail: string;
}

/** The figures that a clause sets, in printed order. `offset` is the place of `clause` in the document. */
export function readTargets(clause: string, offset: number): Target[] {
  return readPhrases(clause).flatMap((phrase) => readPhraseTargets(phrase, offset + phrase.start));
}

function readPhraseTargets(phrase: Phrase, offset: number): Target[] {
  const figures = findFigures(phrase.text);
  const targets: Target[] = [];
  let from = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at];
    if (!figure) break;
    const next = figures[at + 1];
    const place = placeOf(phrase.text, figure, from, next?.start ?? phrase.text.length);
    const between = next ? phrase.text.slice(figure.end, next.start) : '';
    if (next && FROM.test(place.head) && CHANGE_TO.test(between)) {
      targets.push(readChange(phrase.text, place, next, offset));
      at += 1;
      from = next.end;
    } else if (next && AND_FIGURE.test(between)) {
      const both = readPair(phrase.text, place, next, offset);
      targets.push(...both);
      at += 1;
      from = next.end;
    } else {
      targets.push(readOne(phrase.text, place, offset));
      from = figure.end + (findComparisonBehind(place.tail)?.length ?? 0);
    }
  }
  return targets;
}

function placeOf(phrase: string, figure: Figure, from: number, to: number): Place {
  const head = phrase.slice(from, figure.start);
  const start = from + leadInLength(head);
  const tail = phrase.slice(figure.end, to).split('、', 1)[0] ?? '';
  return { figure, start, head: phrase.slice(start, figure.start), tail };
}

/** 「城镇新增就业1100万人以上」, 「至少要确定1家定点医疗机构」, 「2.8万亿元中央财政资金」. */
function readOne(phrase: string, place: Place, offset: number): Target {
  const { figure, start, head, tail } = place;
  const behind = findComparisonBehind(tail);
  const atLeast = AT_LEAST.exec(head);
  const before = readComparisonBefore(head, behind !== undefined);
  const named = atLeast && before.op === '=' ? head.replace(AT_LEAST, '') : head.slice(0, before.length);
  const op: Comparator = behind?.op ?? (atLeast && before.op === '=' ? '>=' : before.op);
  const goesOn = behind === undefined && tail !== '' && (named === '' || COUNTING_UNIT.test(figure.unit));
  const indicator = (goesOn ? named + tail : named).replace(/^的/, '');
  const end = goesOn ? figure.end + tail.length : figure.end + (behind?.length ?? 0);
  return build(phrase, indicator, op, figure, [start, end], offset);
}

/** 「起征点从月销售额10万元提高到15万元」: one target from the first figure to the second. */
function readChange(phrase: string, place: Place, to: Figure, offset: number): Target {
  const indicator = place.head.replace(FROM, '');
  const target = build(phrase, indicator, '->', to, [place.start, to.end], offset);
  return { ...target, from: place.figure.value };
}

/** 「分别再增加30元和5元」, 「7.5%—8%」: two targets with one quote. */
function readPair(phrase: string, place: Place, second: Figure, offset: number): Target[] {
  const behind = findComparisonBehind(phrase.slice(second.end));
  const before = readComparisonBefore(place.head, behind !== undefined);
  const indicator = place.head.slice(0, before.length);
  const words: [number, number] = [place.start, second.end + (behind?.length ?? 0)];
  return [place.figure, second].map((figure) =>
    build(phrase, indicator, behind?.op ?? before.op, figure, words, offset),
  );
}

function build(
  phrase: string,
  indicator: string,
  op: Comparator,
  { value, unit }: Figure,
  [start, end]: [number, number],
  offset: number,
): Target {
  const quote = phrase.slice(start, end);
  return {
    indicator: indicator.trim(),
    op,
    value,
    unit,
    kind: targetKindOf(quote, unit),
    quote,
    span: [offset + start, offset + end],
  };
}
