import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingWork } from '#contract/findings.ts';
import type { MyWork } from '#contract/my-work.ts';
import type { PlanWork } from '#contract/plan.ts';
import type { StatementWork } from '#contract/reconciliation.ts';
import { type WorkSection, workSections } from '#contract/values.ts';

/** What is counted beside the lists that the answer itself carries. */
export interface OtherWork {
  plans: PlanWork;
  statements: StatementWork;
  findings: FindingWork;
  milestones: number;
  toCoSign: number;
}

/** The lists that the answer carries. */
export type WorkGroups = Omit<MyWork, 'today' | 'waiting' | 'late' | 'figures' | 'decided'>;
type Figure = Omit<MyWork['figures'][number], 'section'>;

/** How much waits in each section, in the order of the page. */
export function countWork(work: WorkGroups & OtherWork, today: LocalDate): MyWork['figures'] {
  return workSections.map((section) => ({ section, ...countSection[section](work, today) }));
}

/** A section that is in the list of sections is counted here, or nothing compiles. */
const countSection: Record<WorkSection, (work: WorkGroups & OtherWork, today: LocalDate) => Figure> = {
  plans_own: ({ plans }) => ofRows(plans.own, ({ workingDaysLeft }) => isPast(workingDaysLeft)),
  plans_submitted: ({ plans }) => ofRows(plans.submitted),
  statements_own: ({ statements }, today) => ofRows(statements.own, ({ dueOn }) => dueOn < today),
  statements_signed: ({ statements }) => ofRows(statements.signed),
  findings_own: ({ findings }) => of(findings.own.reduce((sum, { count }) => sum + count, 0)),
  findings_decide: ({ findings }) => of(findings.toDecide),
  to_co_sign: ({ toCoSign }) => of(toCoSign),
  milestones: ({ milestones }) => of(milestones),
  crossing: ({ crossing }) => ofRows(crossing, ({ workingDaysLeft }) => isPast(workingDaysLeft)),
  to_receive: ({ toReceive }) => of(toReceive?.total ?? 0, toReceive?.late),
  to_decide: ({ toDecide }) => of(toDecide?.total ?? 0),
  receipt_late: ({ receiptLate }) => ofRows(receiptLate?.organisations ?? [], () => true),
  to_approve: ({ toApprove }) => ofRows(toApprove ?? []),
  to_review: ({ toReview }) => ofRows(toReview),
  to_assign: ({ toAssign }) => ({
    ...ofRows(toAssign ?? []),
    things: (toAssign ?? []).reduce((sum, { tasks }) => sum + tasks, 0),
  }),
  to_settle: ({ toSettle }) => ({
    ...ofRows(toSettle ?? []),
    things: (toSettle ?? []).reduce((sum, each) => sum + each.placeholders + each.conveners, 0),
  }),
};

function of(waiting: number, late = 0): Figure {
  return { waiting, late, things: waiting };
}

function ofRows<Row>(rows: readonly Row[], isLate: (row: Row) => boolean = () => false): Figure {
  return of(rows.length, rows.filter(isLate).length);
}

function isPast(workingDaysLeft: number | null): boolean {
  return workingDaysLeft !== null && workingDaysLeft < 0;
}
