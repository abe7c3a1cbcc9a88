import { organisationKinds } from './organisation-kinds.ts';

/** The kinds of requests that reach organisations. */
export const requestKinds = [
  'statement',
  'report_question',
  'policy_question',
  'consultation',
  'order',
  'data',
  'instruction',
  'plan',
  'returned',
  'reminder',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/**
 * The acts that a cap holds back: those by which somebody asks for more of their own accord. What the directive or a leader orders
 * is recorded whatever the cap, and what is returned or called to mind was asked for before.
 */
export const cappedActs = [
  'open_cycle',
  'ask_about_report',
  'ask_policy_question',
  'pass_on_policy_question',
  'ask_policy_question_again',
  'consult_organisations',
  'issue_order',
  'ask_data',
] as const;
export type CappedAct = (typeof cappedActs)[number];

/** The acts by which the head says how much may be asked, and lets more be asked once. */
export const burdenActs = ['set_request_cap', 'approve_over_cap'] as const;
export type BurdenAct = (typeof burdenActs)[number];

/** The acts on a request for data (数据征集), and the one that sends it. */
export const dataRequestActs = ['ask_data', 'answer_data_request', 'withdraw_data_request'] as const;
export type DataRequestAct = (typeof dataRequestActs)[number];

export const dataRequestStates = ['open', 'answered', 'withdrawn'] as const;
export type DataRequestState = (typeof dataRequestStates)[number];

/** Where the value of a field comes from: it stood in the ledger before, was typed in answer, or is still to come. */
export const dataFieldStates = ['asked', 'known', 'answered'] as const;
export type DataFieldState = (typeof dataFieldStates)[number];

/** Where a known value stood. */
export const dataSources = ['report', 'evidence', 'data_request'] as const;
export type DataSource = (typeof dataSources)[number];

/** For whom a cap is set: a kind of organisation, or all that have none of their own. */
export const capKinds = ['default', ...organisationKinds] as const;
export type CapKind = (typeof capKinds)[number];
