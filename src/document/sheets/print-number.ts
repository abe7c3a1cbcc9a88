import { SSF } from '@e965/xlsx';

/** How a workbook shows numbers. */
export interface NumberStyle {
  /** As the workbook has it: `0%`, `yyyy"年"m"月"d"日"`. */
  format: string;
  /** Days count from 1904 instead of 1900. */
  from1904: boolean;
}

export const generalFormat = 'General';
// 「"年"」 「\-」 「[$-804]」: what is printed as it is, colours, languages
const PRINTED_AS_IT_IS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
// 「G/通用格式」 is the Chinese programs' name for it
const GENERAL = /^(?:General|G\/通用格式)$/i;
const WHOLE_NUMBER = /^\d{1,15}$/;
const DAY = /d/i;
const MONTH_OF_YEAR = /y.*m|m.*y/i;

/** A number as its sheet shows it, save dates: with a day as 2021-06-30, without one as 2021年6月. */
export function printNumber(value: number, { format, from1904 }: NumberStyle): string {
  const letters = format.replace(PRINTED_AS_IT_IS, '').split(';', 1)[0] ?? '';
  const options = { date1904: from1904 };
  const hasDay = DAY.test(letters);
  if (hasDay || MONTH_OF_YEAR.test(letters)) {
    const date: unknown = SSF.parse_date_code(value, options);
    if (isDate(date)) return printDate(date, hasDay);
  }
  const whole = String(value);
  const isGeneral = GENERAL.test(letters);
  // A telephone number or an identity number: the program would show it with an exponent
  if (isGeneral && WHOLE_NUMBER.test(whole)) return whole;
  try {
    const printed: unknown = SSF.format(isGeneral ? generalFormat : format, value, options);
    return String(printed).trim();
  } catch {
    // The library throws for formats that no program writes.
    return whole;
  }
}

interface CivilDate {
  y: number;
  m: number;
  d: number;
}

function isDate(value: unknown): value is CivilDate {
  return typeof value === 'object' && value !== null && 'y' in value && 'm' in value && 'd' in value;
}

function printDate({ y, m, d }: CivilDate, hasDay: boolean): string {
  const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
  return hasDay ? `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}` : `${y}年${m}月`;
}
