/** What stands in the cells of a plan as people type it, and what it means; the page shows both. */
import type { PlanContent } from './acts/plans.ts';

type Milestone = PlanContent['milestones'][number];
type Person = PlanContent['persons'][number];

/** Between two entries of a cell: `；`, `;`, a new line; not `，`. */
const BETWEEN = /[；;\n\r]+/;
/** `2021年6月30日`, `6月30日前`, `6月底`, `9月`, `6月上旬`; not `6日`, `本月`. */
const MONTH =
  /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号]|(底|末|上旬|中旬|下旬|初))?(?:之?前|以前)?[:：,，、\s]*/;
/** `2021-06-30`, `2021/6/30`, `6.30`, `6-30`, `6/30`; not `630`, `6.`. */
const NUMBERS = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?![\d.%])[:：,，、\s]*/;
/** `年底`, `年内`, `2021年底`, `上半年`, `一季度末`, `第3季度`; not `明年`. */
const PERIOD =
  /^(?:(\d{4})年)?(年底|年末|年内|底|末|内|上半年|第?[一二三四1-4]季度)(?:末|底)?(?:之?前|以前)?[:：,，、\s]*/;
/** A name, then a telephone number: `周明 010-55501010`, `周明（13800000000）`; the number may be left out. */
const PERSON = /^([^\d（(+]+?)[\s:：,，（(]*([+\d][\d\s\-转()]*?)?[）)]?$/;

/** The milestones that the words of a cell state: `6月底 完成初稿；9月底 印发`. A day without a year is of the year given. */
export function readMilestones(text: string, year: number): Milestone[] {
  return entriesOf(text).map((entry) => {
    const found = readDay(entry, year);
    return found
      ? { dueOn: found.day, words: entry.slice(found.length).trim(), deliverable: '' }
      : { dueOn: null, words: entry, deliverable: '' };
  });
}

/** Milestones as the words of a cell; the year stands where it is another one than that given. */
export function writeMilestones(milestones: readonly Milestone[], year: number): string {
  return milestones
    .map(({ dueOn, words }) => `${dueOn ? `${sayDay(dueOn, year)} ` : ''}${words}`)
    .join('；\n');
}

/** The persons that the words of a cell name: `周明 010-55501010；李红`. */
export function readPersons(text: string): Person[] {
  return entriesOf(text).map((entry) => {
    const [, name = entry, telephone = ''] = PERSON.exec(entry) ?? [];
    return { name: name.trim().slice(0, 40), telephone: telephone.trim() };
  });
}

/** Persons as the words of a cell. */
export function writePersons(persons: readonly Person[]): string {
  return persons.map(({ name, telephone }) => (telephone ? `${name} ${telephone}` : name)).join('；\n');
}

function entriesOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function readDay(entry: string, year: number): { day: string; length: number } | undefined {
  const period = PERIOD.exec(entry);
  if (period) {
    const month = monthOfPeriod(period[2] ?? '');
    return {
      day: dayOf(Number(period[1] ?? year), month, lastDay(Number(period[1] ?? year), month)),
      length: period[0].length,
    };
  }
  const found = MONTH.exec(entry) ?? NUMBERS.exec(entry);
  if (!found) return undefined;
  const [all, ofYear = String(year), ofMonth, printed, part] = found;
  const month = Number(ofMonth);
  if (month < 1 || month > 12) return undefined;
  const last = lastDay(Number(ofYear), month);
  const day = printed ? Number(printed) : dayOfPart(part, last);
  return day < 1 || day > last ? undefined : { day: dayOf(Number(ofYear), month, day), length: all.length };
}

/** The last day of 上旬 and 初 is the tenth, of 中旬 the twentieth, of anything else the month's. */
function dayOfPart(part: string | undefined, last: number): number {
  if (part === '上旬' || part === '初') return 10;
  return part === '中旬' ? 20 : last;
}

function monthOfPeriod(period: string): number {
  if (period === '上半年') return 6;
  const quarter = /[一二三四1-4]/.exec(period)?.[0];
  if (!quarter || !period.includes('季度')) return 12;
  return 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function sayDay(day: string, year: number): string {
  const [ofYear = 0, month = 0, date = 0] = day.split('-').map(Number);
  const said = date === lastDay(ofYear, month) ? `${month}月底` : `${month}月${date}日`;
  return ofYear === year ? said : `${ofYear}年${said}`;
}
