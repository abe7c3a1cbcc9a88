const CHINESE_DIGITS = '〇一二三四五六七八九';
const CIRCLED_ONE = 0x2460;
const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number as a list format of WordprocessingML prints it (ECMA-376 part 1, 17.18.59); decimal for unknown formats. */
export function formatNumber(value: number, format: string): string {
  if (/chinese|taiwanese|japaneseCounting|ideographTraditional/i.test(format)) return chineseNumber(value);
  if (format === 'ideographDigital')
    return [...String(value)].map((digit) => CHINESE_DIGITS[Number(digit)]).join('');
  if (/EnclosedCircle/.test(format) && value >= 1 && value <= 20)
    return String.fromCodePoint(CIRCLED_ONE + value - 1);
  if (format === 'decimalFullWidth')
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (format === 'decimalEnclosedParen') return `（${value}）`;
  if (format === 'decimalEnclosedFullstop') return `${value}.`;
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'upperLetter') return letters(value);
  if (format === 'lowerLetter') return letters(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  return String(value);
}

/** 1 is 一, 12 is 十二, 105 is 一百零五; beyond 999 digits. */
function chineseNumber(value: number): string {
  if (value < 1 || value > 999) return String(value);
  const digit = (number: number) => CHINESE_DIGITS[number] ?? '';
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const front = hundreds === 0 ? '' : `${digit(hundreds)}百`;
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const middle = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十`;
  return front + gap + middle + (ones === 0 ? '' : digit(ones));
}

/** 1 is A, 27 is AA. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [number, letter] of ROMAN) {
    while (rest >= number) {
      printed += letter;
      rest -= number;
    }
  }
  return printed;
}
