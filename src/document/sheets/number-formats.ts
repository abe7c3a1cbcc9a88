import { generalFormat } from './print-number.ts';

const DATE = 'yyyy"年"m"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';
const TIME = 'h"时"mm"分"';
const TIME_WITH_SECONDS = 'h"时"mm"分"ss"秒"';

/** The number formats that a workbook names without saying how they print (ECMA-376 part 1, 18.8.30), the Chinese ones included. */
const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: MONTH,
  28: DAY,
  29: DAY,
  30: 'm-d-yy',
  31: DATE,
  32: TIME,
  33: TIME_WITH_SECONDS,
  34: TIME,
  35: TIME_WITH_SECONDS,
  36: MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: MONTH,
  51: DAY,
  52: MONTH,
  53: DAY,
  54: DAY,
  55: TIME,
  56: TIME_WITH_SECONDS,
  57: MONTH,
  58: DAY,
};

/** The format that a workbook knows by this number without saying more. */
export function builtInFormat(id: number): string {
  return builtInFormats[id] ?? generalFormat;
}
