import { splitOutside } from './brackets.ts';
import type { Span } from './directive.ts';
import { readNames } from './organisation-names.ts';

/** Words of an annotation between two separators; `start` is their place in the document. */
export interface Phrase {
  text: string;
  start: number;
}

// A comma, a semicolon, a full stop; 「A牵头、B配合」; the white space before 「完成时限：」
const PHRASE_END =
  /[，,；;。]|(?<=牵头|负责|落实|配合|协助|参与|参加|承办)[、\s]|\s(?=[【［[]?(?:牵头|主办|责任|负责|承办|配合|协办|参与|协助|分管|包抓|完成|办结|时限|时间|进度|备注|联系)[^：:，,。；;、\s]{0,8}[：:】］\]])/g;
// 「财政部牵头会同税务总局」「住房城乡建设部商财政部」「会同有关部门」
const TOGETHER = /会同|会商|商/g;
const LIST_MARK = /、/g;
const LEADS = /牵头$/;
// 「海关总署、商务部」: the 商 of 商务部 stands behind a mark, not behind a name
const OPEN_LIST = /[、，,和及与\s]$/;

/** The phrases of an annotation's words; `offset` is the place of `text` in the document. */
export function splitPhrases(text: string, offset: number): Phrase[] {
  return splitOutside(text, PHRASE_END).map((piece) => ({ text: piece.text, start: offset + piece.start }));
}

/** The parts of a phrase between 、, all of it where it has none. */
export function splitList({ text, start }: Phrase): Phrase[] {
  return splitOutside(text, LIST_MARK).map((piece) => ({ text: piece.text, start: start + piece.start }));
}

/** From the first character of one phrase to the last of another. */
export function spanOf(first: Phrase, last: Phrase): Span {
  return [first.start, last.start + last.text.length];
}

/**
 * Parts 「A会同B」 and 「A商B」 where A is nothing but organisations: 商 in 商务部 parts nothing. Nothing need stand before 会同
 * where others were named already (`continues`).
 */
export function findTogether(
  names: Phrase,
  continues: boolean,
): { lead: Phrase; others: Phrase } | undefined {
  for (const match of names.text.matchAll(TOGETHER)) {
    const lead = names.text.slice(0, match.index).replace(LEADS, '');
    const behind = match.index + match[0].length;
    const others = { text: names.text.slice(behind), start: names.start + behind };
    if (others.text === '' || OPEN_LIST.test(lead)) continue;
    if (lead === '' ? continues && match[0] !== '商' : namesOrganisations(lead))
      return { lead: { text: lead, start: names.start }, others };
  }
  return undefined;
}

/** Whether words are a list of organisations and nothing else. */
export function namesOrganisations(text: string): boolean {
  const { orgs, unknown } = readNames(text, 0);
  return orgs.length > 0 && unknown.length === 0;
}
