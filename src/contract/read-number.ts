/** 「1200」「12.5」「-0.3」「.5」「1.2E+05」 as programs write them; not `0x1f`, not `1—6` */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What stands between digits for the eye alone; not `.` */
const BETWEEN = /[,\s]/g;

/**
 * The number that a cell says, whichever width its digits have, with or without the unit that the cell is in: 「１，２００」, and
 * `88公里` in kilometres, `12%` in per cent. Undefined where it says none.
 */
export function readNumber(text: string, unit: string | null = null): number | undefined {
  const words = text.normalize('NFKC').replace(BETWEEN, '');
  const suffix = (unit ?? '').normalize('NFKC').replace(BETWEEN, '');
  const digits = suffix !== '' && words.endsWith(suffix) ? words.slice(0, -suffix.length) : words;
  const value = NUMBER.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
