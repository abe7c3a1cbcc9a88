import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** White space, which programs put in and take away. */
const WHITE = /\s+/g;
const TRACE_LENGTH = 16;

/** What a cell said, short: by it a change is known without keeping the words. White space does not count. */
export function traceOf(text: string | number | undefined): string {
  const words = String(text ?? '').replace(WHITE, '');
  // A letter in front keeps any program from reading it as a number.
  return words === '' ? '-' : `h${createHash('sha256').update(words).digest('hex').slice(0, TRACE_LENGTH)}`;
}

/** The seal over the lines of a form: nobody makes it without the installation's secret. */
export function sealOf(lines: readonly string[], secret: string): string {
  const key = createHash('sha256').update(`workbook\n${secret}`).digest();
  return `s${createHmac('sha256', key).update(lines.join('\n')).digest('hex')}`;
}

/** Whether that is the seal over the lines. */
export function isSealed(lines: readonly string[], seal: string, secret: string): boolean {
  const [due, given] = [Buffer.from(sealOf(lines, secret)), Buffer.from(seal)];
  return due.length === given.length && timingSafeEqual(due, given);
}
