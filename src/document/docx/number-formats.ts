const CHINESE_DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CIRCLED_ONE = 0x2460;
const MOST_CIRCLED = 20;
const FULL_WIDTH = 0xfee0;
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
/** Beyond this, letters and Roman numerals would grow without end. */
const MOST_SPELT = 3999;

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `（${value}）`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  chineseLegalSimplified: legalNumber,
  ideographLegalTraditional: legalNumber,
  japaneseLegal: legalNumber,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographEnclosedCircle: (value) => `（${chineseNumber(value)}）`,
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
};

/** A number as a list of WordprocessingML prints it (ECMA-376 part 1, 17.18.59); in plain digits for any other format. */
export function formatNumber(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value);
}

/** 1 is 一, 12 is 十二, 105 is 一百零五; beyond 999 in plain digits. */
function chineseNumber(value: number): string {
  if (!(value >= 1 && value <= 999)) return String(value);
  const digit = (number: number) => CHINESE_DIGITS[number] ?? '';
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const front = hundreds === 0 ? '' : `${digit(hundreds)}百`;
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const middle = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十`;
  return front + gap + middle + (ones === 0 ? '' : digit(ones));
}

/** 12 is 壹拾贰. */
function legalNumber(value: number): string {
  const plain = value >= 10 && value < 20 ? `一${chineseNumber(value)}` : chineseNumber(value);
  return [...plain]
    .map((sign) => LEGAL_DIGITS[CHINESE_DIGITS.indexOf(sign)] ?? sign)
    .join('')
    .replace('十', '拾')
    .replace('百', '佰');
}

/** 12 is 一二. */
function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)] ?? digit);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}

function circled(value: number): string {
  return value >= 1 && value <= MOST_CIRCLED ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value);
}

/** 1 is A, 27 is AA. */
function letters(value: number): string {
  if (!(value >= 1 && value <= MOST_SPELT)) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (!(value >= 1 && value <= MOST_SPELT)) return String(value);
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
