import type { Random } from './random.ts';

/** What the texts of the genre are made of: each mutation puts, swaps or drops some of it. */
const BRACKETS = [...'（）()〔〕[]［］【】《》“”'];
const SEPARATORS = [
  '、',
  '，',
  '；',
  '。',
  '：',
  ',',
  ';',
  ':',
  '.',
  '．',
  '\t',
  '|',
  '｜',
  '\n',
  '\r\n',
  '\u2028',
  '　',
  ' ',
];
const DIGITS = [...'0123456789０１９一二三十百零○%％'];
const LABELS = [
  ...[
    '牵头单位：',
    '责任单位：',
    '配合单位:',
    '完成时限：',
    '牵头领导：',
    '备注：',
    '同上',
    '无',
    '下同',
    '附件1',
  ],
  ...[
    '一、',
    '（一）',
    '1．',
    '1.',
    '（1）',
    '①',
    '序号',
    '由',
    '会同',
    '商',
    '等',
    '和',
    '以及',
    '有关部门',
  ],
  ...[
    '牵头',
    '负责',
    '按职责分工负责',
    '配合',
    '12月底前完成',
    '年内持续推进',
    '适时出台',
    '每月',
    '印发后30日内',
  ],
  ...[
    '列第一位者为牵头单位，下同',
    '增长6%以上',
    '从80%提高到90%',
    '分别再增加30元和5元',
    '2024年',
    '13月',
    '2月30日前',
  ],
];
const ODD = [
  ...[
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\u202e',
    '\ud800',
    '\udc00',
    '𠮷',
    '👨‍👩‍👧',
    'é',
    '⽬',
    '\u0000',
    '\u0007',
    '\u0085',
  ],
  ...['秘密', '机密★10年', '密级：绝密', '〃', '—', '~', '#', '- ', '> ', '**', '|---|'],
];
const SHORTEST_EXCERPT = 40;
const EXCERPT = 1200;
const MOST_MUTATIONS = 6;
const MOST_REPEATS = 60;

type Mutation = (text: string, random: Random, other: string) => string;

/** Part of a text of the genre, changed in up to six places; `other` is another text to take words from. */
export function mutateText(text: string, other: string, random: Random): string {
  let mutated = excerptOf(text, random);
  for (let left = 1 + random.below(MOST_MUTATIONS); left > 0; left -= 1) {
    mutated = random.pick(mutations)(mutated, random, other);
  }
  return mutated;
}

/** Some lines in a row, at times the whole: short texts make for many inputs. */
function excerptOf(text: string, random: Random): string {
  if (random.chance(0.02)) return text;
  const from = random.below(text.length);
  const lineStart = text.lastIndexOf('\n', from) + 1;
  const head = random.chance(0.5) ? text.slice(0, Math.min(200, lineStart)) : '';
  return head + text.slice(lineStart, lineStart + SHORTEST_EXCERPT + random.below(EXCERPT));
}

const shuffleLines: Mutation = (text, random) => {
  const lines = text.split('\n');
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const to = random.below(at + 1);
    [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
  }
  return lines.join('\n');
};

const moveLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random.below(lines.length), 1);
  if (random.chance(0.3)) return lines.join('\n');
  lines.splice(random.below(lines.length + 1), 0, line, ...(random.chance(0.3) ? [line] : []));
  return lines.join('\n');
};

const oneCellALine: Mutation = (text) => text.replaceAll('\t', '\n');

const dropRange: Mutation = (text, random) => {
  const [from, to] = rangeOf(text, random);
  return text.slice(0, from) + text.slice(to);
};

const repeatRange: Mutation = (text, random) => {
  const [from, to] = rangeOf(text, random);
  return text.slice(0, to) + text.slice(from, to).repeat(random.below(MOST_REPEATS)) + text.slice(to);
};

const takeFromOther: Mutation = (text, random, other) => {
  const [from, to] = rangeOf(other, random);
  return insertAt(text, random.below(text.length + 1), other.slice(from, to));
};

/** Puts one of the words somewhere, or in the place of another of them. */
function put(words: readonly string[]): Mutation {
  return (text, random) => {
    const at = random.below(text.length + 1);
    const found = random.chance(0.5) ? text.indexOf(random.pick(words), at) : -1;
    if (found === -1) return insertAt(text, at, random.pick(words));
    return text.slice(0, found) + random.pick(words) + text.slice(found + 1);
  };
}

const nest: Mutation = (text, random) => {
  const [from, to] = rangeOf(text, random);
  const depth = 1 + random.below(MOST_REPEATS);
  return `${text.slice(0, from)}${'（'.repeat(depth)}${text.slice(from, to)}${'）'.repeat(depth)}${text.slice(to)}`;
};

const mutations: readonly Mutation[] = [
  ...[
    shuffleLines,
    moveLine,
    moveLine,
    oneCellALine,
    dropRange,
    repeatRange,
    takeFromOther,
    takeFromOther,
    nest,
  ],
  ...[put(BRACKETS), put(SEPARATORS), put(SEPARATORS), put(DIGITS), put(LABELS), put(LABELS), put(ODD)],
];

function rangeOf(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + random.below(80))];
}

function insertAt(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}
