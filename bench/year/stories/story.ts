import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingRule } from '#ledger/values/finding-values.ts';
import type { YearMonth } from '../months.ts';

/** Of whom and of what a finding would be; the task is null where it is about the organisation as a whole. */
export interface Subject {
  organisationId: string;
  taskId: string | null;
}

/** Something that somebody does in the replayed year, because of which one rule must find them, or must not. */
export interface Story {
  rule: FindingRule;
  /** What happens, in a sentence. */
  words: string;
  /** Whether it is a fault, or only nearly one. */
  kind: 'fault' | 'near';
  /** With whose end it is to be found. */
  month: YearMonth;
  subjects: readonly Subject[];
  /** What is done on which day. */
  plays?: readonly Play[];
}

/** Something that is done on a day. */
export type Play = [on: LocalDate, play: (on: LocalDate) => Promise<unknown>];
