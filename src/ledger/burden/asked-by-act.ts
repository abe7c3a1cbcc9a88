import type { ActName } from '../values/act-names.ts';
import type { RequestKind } from '../values/burden-values.ts';

/** What an act asks of each organisation that it reaches. */
export interface AskedByAct {
  kind: RequestKind;
  /** The fields that have to be filled in: of each line where it has lines, else in all. */
  fields: number;
}

/**
 * The acts that ask something of organisations. A line of a statement asks for one answer; its news are written where there are
 * any. A request for data asks for what the ledger does not know. A plan asks for timetable, persons and form of the result (时间表, 责任人, 成果形式)
 * of each task; where the text asks for one, those who are first given something of it are asked with that. A reminder asks for nothing new.
 */
export const askedByAct: Partial<Record<ActName, AskedByAct>> = {
  open_cycle: { kind: 'statement', fields: 1 },
  ask_about_report: { kind: 'report_question', fields: 1 },
  ask_policy_question: { kind: 'policy_question', fields: 1 },
  pass_on_policy_question: { kind: 'policy_question', fields: 1 },
  ask_policy_question_again: { kind: 'policy_question', fields: 1 },
  consult_organisations: { kind: 'consultation', fields: 1 },
  issue_order: { kind: 'order', fields: 1 },
  ask_data: { kind: 'data', fields: 1 },
  record_instruction: { kind: 'instruction', fields: 1 },
  assign_tasks: { kind: 'plan', fields: 3 },
  settle_plan_duty: { kind: 'plan', fields: 3 },
  return_report: { kind: 'returned', fields: 1 },
  return_plan: { kind: 'returned', fields: 1 },
  return_statement: { kind: 'returned', fields: 1 },
  return_order_reply: { kind: 'returned', fields: 1 },
  note_reminder: { kind: 'reminder', fields: 0 },
  note_owed_reminder: { kind: 'reminder', fields: 0 },
};

/** How many lines of a statement, or fields of a request for data, stand on a printed page; of a plan as many rows. */
const LINES_ON_PAGE = 12;

/** One act as it reached one organisation; `lines` is null where it has none. */
export interface Reached {
  act: ActName;
  lines: number | null;
}

/** What a request costs who has to answer it: fields to fill in, and pages as they are printed. */
export function costOf({
  act,
  lines,
}: Reached): { kind: RequestKind; fields: number; pages: number } | undefined {
  const asked = askedByAct[act];
  if (!asked) return undefined;
  const { kind, fields } = asked;
  if (kind === 'reminder') return { kind, fields, pages: 0 };
  return {
    kind,
    fields: fields * (lines ?? 1),
    pages: lines === null ? 1 : Math.ceil(lines / LINES_ON_PAGE),
  };
}
