import type {
  CoordinationAct,
  InstructionAct,
  PolicyQuestionAct,
  UrgentReportAct,
} from '../values/act-names.ts';
import type {
  CoordinationState,
  InstructionState,
  PolicyQuestionState,
  UrgentReportState,
} from '../values/coordination-values.ts';
import { line, type Transition } from './transition.ts';

/**
 * The life of a coordination request (协调事项): an organisation raises it, the keepers take it on and name who coordinates by
 * when, others are consulted, the decision is minuted, and the keepers close it. It is withdrawn by whoever raised it.
 */
export const coordinationTransitions: readonly Transition<CoordinationAct, CoordinationState>[] = [
  line('raise_coordination', [], 'raised', 'spokesperson', { needs: ['words'] }),
  line('take_coordination', ['raised'], 'taken', 'keeper', { needs: ['organisation', 'date'] }),
  line('consult_organisations', ['taken', 'consulting'], 'consulting', 'owner', {
    needs: ['organisation', 'words'],
  }),
  line('answer_consultation', ['consulting'], 'stays', 'spokesperson', { needs: ['words'] }),
  line('escalate_coordination', ['taken', 'consulting'], 'stays', 'keeper', { needs: ['reason'] }),
  line('decide_coordination', ['taken', 'consulting'], 'decided', 'owner', {
    needs: ['basis', 'words', 'date'],
  }),
  line('close_coordination', ['decided'], 'closed', 'keeper'),
  line('withdraw_coordination', ['raised', 'taken', 'consulting'], 'withdrawn', 'spokesperson', {
    needs: ['reason'],
  }),
];

/**
 * The life of an urgent report (重大情况报告), which bypasses levels: sent, acknowledged by the first who received it, followed
 * up by whoever has news, closed by the keepers. Every recipient acknowledges for itself.
 */
export const urgentReportTransitions: readonly Transition<UrgentReportAct, UrgentReportState>[] = [
  line('send_urgent_report', [], 'sent', 'duty_officer', { needs: ['words', 'date'] }),
  line('acknowledge_urgent_report', ['sent'], 'acknowledged', 'recipient'),
  line('acknowledge_urgent_report', ['acknowledged', 'following'], 'stays', 'recipient'),
  line('follow_up_urgent_report', ['sent'], 'stays', 'concerned', { needs: ['words'] }),
  line('follow_up_urgent_report', ['acknowledged', 'following'], 'following', 'concerned', {
    needs: ['words'],
  }),
  line('close_urgent_report', ['acknowledged', 'following'], 'closed', 'keeper', { needs: ['words'] }),
];

/** The life of one organisation's follow-up of a leader's instruction (批示): given with a date, reported on, closed. */
export const instructionTransitions: readonly Transition<InstructionAct, InstructionState>[] = [
  line('record_instruction', [], 'given', 'keeper', { needs: ['words', 'organisation', 'date'] }),
  line('report_on_instruction', ['given', 'reported'], 'reported', 'spokesperson', { needs: ['words'] }),
  line('close_instruction', ['reported'], 'closed', 'keeper'),
];

/**
 * The life of a question about a policy (及时完善政策): put to the organisation that has to answer it by a day, passed on where it is
 * another's to answer, answered, and settled by whoever asked, who may also ask again.
 */
export const policyQuestionTransitions: readonly Transition<PolicyQuestionAct, PolicyQuestionState>[] = [
  line('ask_policy_question', [], 'asked', 'spokesperson', { needs: ['words', 'organisation', 'date'] }),
  line('pass_on_policy_question', ['asked'], 'stays', 'owner', { needs: ['organisation', 'reason'] }),
  line('set_question_date', ['asked'], 'stays', 'keeper', { needs: ['date', 'reason'] }),
  line('answer_policy_question', ['asked'], 'answered', 'spokesperson', { needs: ['words'] }),
  line('ask_policy_question_again', ['answered'], 'asked', 'spokesperson', { needs: ['words', 'date'] }),
  line('settle_policy_question', ['answered'], 'settled', 'spokesperson'),
  line('withdraw_policy_question', ['asked'], 'withdrawn', 'spokesperson', { needs: ['reason'] }),
];
