const FULL_WIDTH_DIGIT = /[０-９]/g;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** The text with full-width digits made half-width, one character for one: offsets stay true. */
export function halveDigits(text: string): string {
  return text.replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The value of a Chinese numeral up to 九十九 (二十八 → 28); undefined for anything else. */
export function findNumeral(text: string): number | undefined {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (text === '' || !match) return undefined;
  const [, tens, ten, ones] = match;
  const digit = (numeral: string | undefined) => (numeral ? CHINESE_DIGITS.indexOf(numeral) : 0);
  return (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** The value of a year written digit by digit (二○二一 → 2021); undefined for anything else. */
export function findSpelledYear(text: string): number | undefined {
  const digits = [...text.replace(/[○〇Ｏ]/g, '零')].map((numeral) => CHINESE_DIGITS.indexOf(numeral));
  return digits.length === 4 && !digits.includes(-1) ? Number(digits.join('')) : undefined;
}
