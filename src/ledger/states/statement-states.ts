import type { CycleAct, CycleState, StatementAct, StatementState } from '../values/statement-values.ts';
import { line, type Transition } from './transition.ts';

/** The life of a reconciliation cycle (对账): the keepers open and close it; a closed one never changes. */
export const cycleTransitions: readonly Transition<CycleAct, CycleState>[] = [
  line('open_cycle', [], 'open', 'keeper', { leaves: ['statements'] }),
  line('close_cycle', ['open'], 'closed', 'keeper', { leaves: ['statements_closed'] }),
];

/** In which the keepers say what they find: signed by the organisation, whatever they found before. */
const handedIn = ['signed', 'confirmed', 'disputed'] as const;

/**
 * The life of a statement (对账单): answered and signed by its organisation, then answered by the keepers line by line. Once they
 * have answered all of it, it is disputed where they dispute a line, and confirmed otherwise. It ends with its cycle, signed
 * or not.
 */
export const statementTransitions: readonly Transition<StatementAct, StatementState>[] = [
  line('answer_statement_lines', ['open'], 'stays', 'duty_officer', { leaves: ['line_answers'] }),
  line('answer_no_change', ['open'], 'stays', 'spokesperson', { leaves: ['line_answers', 'no_change'] }),
  line('report_statement_lines', ['open'], 'stays', 'duty_officer', { leaves: ['line_answers'] }),
  line('assign_statement_lines', ['open'], 'stays', 'duty_officer', { needs: ['unit'] }),
  // Who signs or records the sheet is settled with the signature.
  line('sign_statement', ['open'], 'signed', 'duty_officer', { leaves: ['signature'] }),
  line('return_statement', handedIn, 'open', 'keeper', { needs: ['reason'] }),
  line('keeper_answer_lines', handedIn, 'stays', 'keeper', { leaves: ['keeper_answers'] }),
];
