/** Words between two full marks or commas of a clause. */
export interface Phrase {
  text: string;
  start: number;
}

const PHRASE = /[^，,；;。！？!?：:\n\r\u2028]+/g;
// 「③」「（2）」 within a whole item; 「全年」「今年」「确保」「到明年年底前」「对」「将」 open a phrase without being part of what it measures
const LEAD_IN =
  /^(?:[①-⑳]|[（(][0-9一二三四五六七八九十]{1,3}[）)]|以.{2,8}庆祝|庆祝|(?:到|至)?(?:\d{4}年|今年|明年|全年|年内|本年度|当年)(?:年?底|末)?(?:之?前)?|其中|确保|力争|努力|推动|促进|务必|做到|使|将|把|对|拟|预计|原则上|争取|继续|延续|执行|要|再|保障好|坚决|进一步|、|和)+/;

/** The phrases of a clause in printed order. */
export function readPhrases(clause: string): Phrase[] {
  return [...clause.matchAll(PHRASE)].map((match) => ({ text: match[0], start: match.index }));
}

/** How many characters of a phrase only lead into it. */
export function leadInLength(phrase: string): number {
  return LEAD_IN.exec(phrase)?.[0].length ?? 0;
}
