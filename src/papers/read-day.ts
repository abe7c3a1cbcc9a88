import { findLocalDate, type LocalDate } from '#calendar/local-date.ts';
import { readDate } from '#ledger/takeover/read-date.ts';

/** 「44377」: a day as the number that a workbook keeps for it, where its format was lost; not `2021`, `44377.5`. */
const SERIAL = /^[2-7]\d{4}$/;
/** Day 0 of a workbook that counts from 1900, as the programs count since March of that year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

/** The day that a cell of a workbook names, as words of whichever width or as a number; undefined where it names none. */
export function readDay(text: string, year: number | null): LocalDate | undefined {
  const words = text.normalize('NFKC').trim();
  if (SERIAL.test(words)) {
    const day = new Date(FIRST_DAY + Number(words) * DAY_MILLISECONDS);
    return findLocalDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  const reading = readDate(words, year);
  return 'on' in reading ? reading.on : undefined;
}
