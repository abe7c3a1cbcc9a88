const DIGITS = '〇一二三四五六七八九';
/** The first line of a part, a section, an item: `一、`, `（十二）`, `44．`; not `一是`. */
const HEADING = /^(?:([一二三四五六七八九十]+)(?=、)|（([一二三四五六七八九十]+)）|(\d+)(?=．))/;
/** The closing paragraph of the directive of 2021, behind its last task. */
const CLOSING = '今年是我国现代化建设进程中';

/**
 * The text of the directive of 2021 with everything between its preamble and its closing repeated, parts, sections and
 * items numbered on: `copies` times its tasks, in one well-formed directive.
 */
export function multiplyDirective(text: string, copies: number): string {
  const start = text.indexOf('\n一、') + 1;
  const end = text.indexOf(CLOSING);
  if (start === 0 || end < start) throw new Error('Only the directive of 2021 can be multiplied.');
  const lines = text.slice(start, end).split('\n');
  const numbers = { part: 0, section: 0, item: 0 };
  const repeated = Array.from({ length: copies }, () =>
    lines.map((line) => renumber(line, numbers)).join('\n'),
  );
  return text.slice(0, start) + repeated.join('') + text.slice(end);
}

function renumber(line: string, numbers: { part: number; section: number; item: number }): string {
  return line.replace(HEADING, (printed, part?: string, section?: string) => {
    if (part) {
      numbers.part += 1;
      return sayNumber(numbers.part);
    }
    if (section) {
      numbers.section += 1;
      return `（${sayNumber(numbers.section)}）`;
    }
    numbers.item += 1;
    return printed.replace(/\d+/, String(numbers.item));
  });
}

/** A number from 1 to 9999 in Chinese: 12 is 十二, 105 is 一百零五, 2090 is 二千零九十. */
export function sayNumber(value: number): string {
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const said = digits
    .map((digit, index) => (digit === 0 ? '零' : `${DIGITS[digit]}${units[digits.length - 1 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return value >= 10 && value < 20 ? said.slice(1) : said;
}
