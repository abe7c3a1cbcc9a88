import type { ReportAct, ReportState } from '../values/report-values.ts';
import { line, type Transition } from './transition.ts';

/**
 * The life of a report: drafted and signed by the organisation, or said in one act for all that have nothing new. Who leads
 * or convenes the task, and the keepers, ask about it or give it back; it is never altered, another takes its place. What the
 * first-listed lead says for several counts once the others have co-signed it, or the keepers go without.
 */
export const reportTransitions: readonly Transition<ReportAct, ReportState>[] = [
  line('save_report', [], 'draft', 'duty_officer'),
  line('save_report', ['draft'], 'stays', 'duty_officer'),
  line('report_no_change', [], 'unchanged', 'spokesperson'),
  // Who signs or records the sheet is settled with the signature.
  line('sign_report', ['draft'], 'signed', 'duty_officer', { leaves: ['co_signatures'] }),
  line('co_sign_report', ['to_co_sign'], 'stays', 'co_signer', { leaves: ['signature'] }),
  line('waive_co_signatures', ['to_co_sign'], 'signed', 'keeper', { needs: ['reason'] }),
  line('return_report', ['to_co_sign', 'signed', 'unchanged'], 'returned', 'task_overseer', {
    needs: ['reason'],
  }),
  line('ask_about_report', ['to_co_sign', 'signed', 'unchanged'], 'stays', 'task_overseer', {
    needs: ['words'],
  }),
  line('answer_report_question', ['to_co_sign', 'signed', 'unchanged', 'returned'], 'stays', 'duty_officer', {
    needs: ['words'],
  }),
  line('verify_values', ['signed'], 'stays', 'verifier', {
    needs: ['verification'],
    leaves: ['figures_verified'],
  }),
];
