import type { YearGround, YearOutcome, YearState } from '#contract/values.ts';
import { bilingual } from './bilingual.ts';

interface YearTerms {
  outcome: Record<YearOutcome, string>;
  /** What the record says; the day of it follows. */
  ground: Record<YearGround, string>;
  state: Record<YearState, string>;
}

/** What the end of a year is called, on its own page and wherever it is told. */
export const yearTerms = bilingual<YearTerms>(
  {
    outcome: { done: '按时完成', done_late: '逾期完成', carried_over: '转下年', not_done: '未完成' },
    ground: {
      claimed: '已办结，申请日期',
      claimed_late: '逾期申请办结，申请日期',
      later_date: '时限在以后年度',
      date_passed: '尚未办结，时限',
      words: '按说明确定',
    },
    state: { open: '尚未收账', closed: '已收账', reopened: '已重新开账' },
  },
  {
    outcome: { done: 'Done', done_late: 'Done late', carried_over: 'Carried over', not_done: 'Not done' },
    ground: {
      claimed: 'accepted, claimed on',
      claimed_late: 'claimed after its date, on',
      later_date: 'due in a later year',
      date_passed: 'not accepted, due',
      words: 'as told in words',
    },
    state: { open: 'Not closed', closed: 'Closed', reopened: 'Open again' },
  },
);
