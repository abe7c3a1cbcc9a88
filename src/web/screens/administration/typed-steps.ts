import { areStepsOf, type NoticeSteps, type NoticeThing, noticeThings } from '#contract/values.ts';

/** The days of one thing as they are typed: `20、5、1`. */
export interface TypedSteps {
  before: string;
  onDay: boolean;
  after: string;
}

/** What parts the numbers that somebody types. */
const PARTED = /[\s,，、;；]+/;
const WHOLE_NUMBER = /^\d{1,3}$/;

export function typeSteps(steps: readonly number[], list: (days: readonly number[]) => string): TypedSteps {
  return {
    before: list(daysBefore(steps)),
    onDay: steps.includes(0),
    after: list(daysAfter(steps)),
  };
}

/** How many working days before the day, the farthest first. */
export function daysBefore(steps: readonly number[]): number[] {
  return steps.filter((step) => step < 0).map((step) => -step);
}

export function daysAfter(steps: readonly number[]): number[] {
  return steps.filter((step) => step > 0);
}

/** The numbers of a list; undefined where something else stands in it. */
export function readDays(typed: string): number[] | undefined {
  const words = typed.split(PARTED).filter((word) => word !== '');
  return words.every((word) => WHOLE_NUMBER.test(word)) ? words.map(Number) : undefined;
}

/** The steps of one thing in order; undefined while one of the lists cannot be read. */
export function readStepsOf({ before, onDay, after }: TypedSteps): number[] | undefined {
  const [early, late] = [readDays(before), readDays(after)];
  if (!early || !late) return undefined;
  const days = new Set([...early.map((day) => -day), ...(onDay ? [0] : []), ...late]);
  return [...days].toSorted((one, other) => one - other);
}

/** The steps of all things; undefined while those of one cannot be read or cannot be. */
export function readSteps(typed: Record<NoticeThing, TypedSteps>): NoticeSteps | undefined {
  const read = noticeThings.map((thing) => [thing, readStepsOf(typed[thing])] as const);
  return read.every(([thing, steps]) => steps && areStepsOf(thing, steps))
    ? (Object.fromEntries(read) as Record<NoticeThing, number[]>)
    : undefined;
}
