import { readXml } from '../xml.ts';

// 「_x000D_」: a character that XML cannot hold, or an underscore that is meant as such
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The strings that the cells of a workbook share, without their readings aloud; none for a workbook without. */
export function readStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let words = '';
  let listening = false;
  let phonetic = false;
  readXml(part, {
    open(element) {
      if (element === 'si') words = '';
      if (element === 'rPh') phonetic = true;
      listening = element === 't' && !phonetic;
    },
    text(run) {
      if (listening) words += run;
    },
    close(element) {
      listening = false;
      if (element === 'rPh') phonetic = false;
      if (element === 'si') strings.push(unescapeWords(words));
    },
  });
  return strings;
}

/** Words with the characters that SpreadsheetML writes as numbers (ECMA-376 part 1, 22.9.2.19). */
export function unescapeWords(words: string): string {
  return words.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
