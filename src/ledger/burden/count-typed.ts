import type { ActName } from '../values/act-names.ts';

/**
 * What people type in acts that organisations do, by the names under which the acts take it. Left out is what is chosen or
 * signed, and what is counted from what stands: reports by the fields that are new in them.
 */
export const typedByAct: Partial<Record<ActName, readonly string[]>> = {
  object_to_assignment: ['reason'],
  report_no_change: ['words', 'nextNewsOn'],
  answer_no_change: ['words', 'nextNewsOn'],
  answer_statement_lines: ['words'],
  answer_report_question: ['answer'],
  answer_policy_question: ['answer', 'number', 'issuedOn', 'url'],
  answer_consultation: ['answer'],
  reply_to_order: ['reply'],
  answer_data_request: ['value'],
  report_on_instruction: ['words'],
  claim_completion: ['grounds'],
  claim_milestones: ['reachedOn', 'said'],
  ask_extension: ['reason', 'progress', 'askedFor'],
  add_evidence: ['title', 'url', 'docNumber', 'issuedOn', 'indicator', 'value', 'unit', 'period', 'source'],
  explain_findings: ['words'],
  correct_findings: ['words'],
};

/** How many fields somebody typed in an act: those that hold something, wherever they stand in what it took. */
export function countTyped(act: ActName, input: unknown): number {
  const names = typedByAct[act];
  return names ? countUnder(input, new Set(names)) : 0;
}

function countUnder(value: unknown, names: ReadonlySet<string>): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countUnder(each, names), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, held]) => {
    if (typeof held === 'object') return sum + countUnder(held, names);
    return names.has(name) && held !== '' && held !== undefined ? sum + 1 : sum;
  }, 0);
}
