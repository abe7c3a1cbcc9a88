import type { CrossingAct } from './act-names.ts';
import type { DataRequestAct } from './burden-values.ts';

/** Where a coordination request (协调事项) stands; the last two are its ends. */
export const coordinationStates = [
  'raised',
  'taken',
  'consulting',
  'decided',
  'closed',
  'withdrawn',
] as const;
export type CoordinationState = (typeof coordinationStates)[number];

/** Who coordinates, the lowest first: 督查机构, 办公厅, 政府. */
export const coordinationLevels = ['supervision_office', 'general_office', 'government'] as const;
export type CoordinationLevel = (typeof coordinationLevels)[number];

/** Where an urgent report (重大情况报告) stands; the last is its end. */
export const urgentReportStates = ['sent', 'acknowledged', 'following', 'closed'] as const;
export type UrgentReportState = (typeof urgentReportStates)[number];

/** Where one organisation's follow-up of a leader's instruction (批示) stands; the last is its end. */
export const instructionStates = ['given', 'reported', 'closed'] as const;
export type InstructionState = (typeof instructionStates)[number];

/** Where a question about a policy (政策问题) stands; the last two are its ends. */
export const policyQuestionStates = ['asked', 'answered', 'settled', 'withdrawn'] as const;
export type PolicyQuestionState = (typeof policyQuestionStates)[number];

/** Where a request has not come to its end. */
export const openCoordinationStates = ['raised', 'taken', 'consulting', 'decided'] as const;

/** The acts on what crosses organisations that somebody waits for; the pressing first. */
export const crossingSteps = [
  'acknowledge_urgent_report',
  'take_coordination',
  'answer_consultation',
  'decide_coordination',
  'answer_policy_question',
  'answer_data_request',
  'settle_policy_question',
  'confirm_order_receipt',
  'reply_to_order',
  'close_order',
  'report_on_instruction',
  'close_coordination',
  'close_instruction',
] as const satisfies readonly (CrossingAct | DataRequestAct)[];
export type CrossingStep = (typeof crossingSteps)[number];
