import type { Language } from '#contract/values.ts';

const counts = new Intl.NumberFormat('en-US');

/** 1234 gives `1,234`, in both languages. */
export function formatCount(count: number): string {
  return counts.format(count);
}

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** 12345.6 gives `12,345.6`, in both languages. */
export function formatFigure(value: number): string {
  return figures.format(value);
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2021-06` gives `6月` or `Jun`; in another year than `year` (null: always) `2021年6月` or `Jun 2021`. */
export function formatMonth(month: string, language: Language, year: number | null): string {
  const [years = '', number = ''] = month.split('-');
  const name = language === 'zh' ? `${Number(number)}月` : (englishMonths[Number(number) - 1] ?? number);
  if (Number(years) === year) return name;
  return language === 'zh' ? `${years}年${name}` : `${name} ${years}`;
}

const moments = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as `2021-06-30 09:15`, Beijing time. */
export function formatMoment(instant: string): string {
  return moments.format(new Date(instant));
}

/** `task` for one, `tasks` for any other count: English only, Chinese nouns stand still. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
