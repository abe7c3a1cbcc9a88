/** What stands between quotation marks: `"finance"`, `'li.ming'`, `“李明”`, `「储备」`; not `it's`. */
const QUOTED = /"[^"]*"|(?<!\w)'[^']*'|“[^”]*”|「[^」]*」/g;
/** Addresses of mail: `li.ming@example.gov.cn`; not `@`. */
const MAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+/g;
/** Words that are not Latin: `李明`, `储备办法`. */
const HAN = /\p{Script=Han}+/gu;
/** Telephone and identity numbers: `13800001234`, `010-6600 1234`; not `2021`. */
const LONG_NUMBER = /\d[\d -]{5,}\d/g;

/** The message of a fault without what people wrote or are called: values that a database or a mail server quotes. */
export function concealWords(message: string): string {
  return [QUOTED, MAIL, HAN, LONG_NUMBER].reduce((words, pattern) => words.replaceAll(pattern, '…'), message);
}
