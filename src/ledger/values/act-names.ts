import { type BurdenAct, burdenActs, type DataRequestAct, dataRequestActs } from './burden-values.ts';
import { type ComplaintAct, complaintActs } from './complaint-values.ts';
import { type FindingAct, findingActs, type RuleAct, ruleActs } from './finding-values.ts';
import { type LightAct, lightActs } from './light-values.ts';
import { type ReminderAct, reminderActs } from './reminder-values.ts';
import { type ReportAct, reportActs } from './report-values.ts';
import { type CycleAct, cycleActs, type StatementAct, statementActs } from './statement-values.ts';
import { type MilestoneAct, milestoneActs } from './verification-values.ts';

/** What an act needs beside the thing it is done to. */
export const actNeeds = [
  'reason',
  'basis',
  'words',
  'organisation',
  'unit',
  'date',
  'parts',
  'grounds',
  'verification',
] as const;
export type ActNeed = (typeof actNeeds)[number];

/** What an act leaves behind beside the state and its row in the journal. */
export const actTraces = [
  'assignments',
  'receipt_clock',
  'receipt_day',
  'objection',
  'successor',
  'convener',
  'placeholder_settled',
  'adjustment',
  'internal_date',
  'reminder',
  'lower_assignments',
  'unit_share',
  'link_to_target',
  'link_to_origin',
  'claim',
  'assessment',
  'verification_made',
  'extension',
  'date_moved',
  'task_closes',
  'plan_rows',
  'signature',
  'plan_replaced',
  'plan_version',
  'plan_answer',
  'evidence',
  'statements',
  'statements_closed',
  'line_answers',
  'no_change',
  'keeper_answers',
  'findings',
  'mark',
  'figures_verified',
  'co_signatures',
  'outcome',
  'year_closed',
  'continuation',
] as const;
export type ActTrace = (typeof actTraces)[number];

/** The acts by which the tasks of a directive end a year, and go on in a later one. */
export const yearActs = [
  'settle_outcomes',
  'close_year',
  'reopen_year',
  'link_continuation',
  'unlink_continuation',
] as const;
export type YearAct = (typeof yearActs)[number];

/** The acts on a task. */
export const taskActs = [
  'register_directive',
  'register_draft',
  'take_over_ledger',
  'amend_directive',
  'register_matter',
  'approve_registration',
  'return_registration',
  'assign_tasks',
  'name_convener',
  'resolve_placeholders',
  'adjust_task',
  'suspend_task',
  'resume_task',
  'merge_tasks',
  'split_task',
  'withdraw_task',
  'accept_claims',
  'strike_off_assignments',
  'reopen_assignment',
  ...yearActs,
] as const;
export type TaskAct = (typeof taskActs)[number];

/** The acts on an assignment. */
export const assignmentActs = [
  'assign_tasks',
  'receive_assignments',
  'object_to_assignment',
  'uphold_objection',
  'reject_objection',
  'reassign_assignment',
  'pass_on_assignments',
  'withdraw_assignment',
  'set_internal_date',
  'note_reminder',
  'cascade_assignment',
  'withdraw_cascade',
  'share_with_unit',
  'withdraw_unit_share',
  'add_evidence',
  'withdraw_evidence',
  'claim_completion',
  'withdraw_claim',
  'assess_claims',
  'accept_claims',
  'send_back_claims',
  'strike_off_assignments',
  'reopen_assignment',
  'ask_extension',
  'withdraw_extension',
  'support_extension',
  'grant_extension',
  'refuse_extension',
] as const;
export type AssignmentAct = (typeof assignmentActs)[number];

/** The acts on a version of a plan and on its rows. */
export const planActs = [
  'save_plan',
  'sign_plan',
  'submit_plan',
  'return_plan',
  'accept_plan',
  'revise_plan',
  'confirm_plan_row',
  'object_to_plan_row',
] as const;
export type PlanAct = (typeof planActs)[number];

/** The acts on what directives ask of organisations beside their tasks. */
export const dutyActs = ['settle_plan_duty'] as const;
export type DutyAct = (typeof dutyActs)[number];

/** The acts by which an assignment comes to its end as done, or gets more time. */
export const closingActs = [
  'claim_completion',
  'withdraw_claim',
  'assess_claims',
  'accept_claims',
  'send_back_claims',
  'strike_off_assignments',
  'reopen_assignment',
  'ask_extension',
  'withdraw_extension',
  'support_extension',
  'grant_extension',
  'refuse_extension',
] as const satisfies readonly AssignmentAct[];
export type ClosingAct = (typeof closingActs)[number];

/** The acts on a person, and the one that adds somebody. */
export const personActs = ['add_person', 'change_person', 'name_deputy', 'end_deputy'] as const;
export type PersonAct = (typeof personActs)[number];

/** The acts on an organisation, and the one that enters another into the register. */
export const organisationActs = [
  'add_organisation',
  'settle_organisations',
  'add_unit',
  'end_unit',
  'set_contacts',
  'delegate_signature',
  'end_signature_delegation',
] as const;
export type OrganisationAct = (typeof organisationActs)[number];

/** The acts on a coordination request, and the one that raises it. */
export const coordinationActs = [
  'raise_coordination',
  'take_coordination',
  'consult_organisations',
  'answer_consultation',
  'escalate_coordination',
  'decide_coordination',
  'close_coordination',
  'withdraw_coordination',
] as const;
export type CoordinationAct = (typeof coordinationActs)[number];

/** The acts on an urgent report, and the one that sends it. */
export const urgentReportActs = [
  'send_urgent_report',
  'acknowledge_urgent_report',
  'follow_up_urgent_report',
  'close_urgent_report',
] as const;
export type UrgentReportAct = (typeof urgentReportActs)[number];

/** The acts on an organisation's follow-up of an instruction, and the one that records the instruction. */
export const instructionActs = ['record_instruction', 'report_on_instruction', 'close_instruction'] as const;
export type InstructionAct = (typeof instructionActs)[number];

/** The acts on a question about a policy, and the one that puts it. */
export const policyQuestionActs = [
  'ask_policy_question',
  'pass_on_policy_question',
  'set_question_date',
  'answer_policy_question',
  'ask_policy_question_again',
  'settle_policy_question',
  'withdraw_policy_question',
] as const;
export type PolicyQuestionAct = (typeof policyQuestionActs)[number];

/** The acts on a supervision order, and the one that issues it. */
export const orderActs = [
  'issue_order',
  'confirm_order_receipt',
  'reply_to_order',
  'return_order_reply',
  'close_order',
  'withdraw_order',
  'record_interview',
] as const;
export type OrderAct = (typeof orderActs)[number];

/** The acts on programmes, which tie years together. */
export const programmeActs = [
  'add_programme',
  'change_programme',
  'link_programme_tasks',
  'unlink_programme_tasks',
] as const;
export type ProgrammeAct = (typeof programmeActs)[number];

/** The acts that do not follow the usual way of a task. */
export const crossingActs = [
  ...coordinationActs,
  ...urgentReportActs,
  ...instructionActs,
  ...policyQuestionActs,
  ...orderActs,
] as const;
export type CrossingAct = (typeof crossingActs)[number];

/** The acts on people, organisations and the installation. */
export const administrationActs = [
  ...personActs,
  ...organisationActs,
  'change_settings',
  'withdraw_takeover',
] as const;
export type AdministrationAct = (typeof administrationActs)[number];

/** Every act that leaves a row in the journal. */
export const actNames = [
  ...new Set([
    ...taskActs,
    ...planActs,
    ...dutyActs,
    ...assignmentActs,
    ...crossingActs,
    ...programmeActs,
    ...complaintActs,
    ...burdenActs,
    ...dataRequestActs,
    ...administrationActs,
    ...reminderActs,
    ...reportActs,
    ...cycleActs,
    ...statementActs,
    ...findingActs,
    ...ruleActs,
    ...lightActs,
    ...milestoneActs,
  ]),
] as const satisfies readonly ActName[];
export type ActName =
  | TaskAct
  | PlanAct
  | DutyAct
  | AssignmentAct
  | CrossingAct
  | ProgrammeAct
  | ComplaintAct
  | BurdenAct
  | DataRequestAct
  | AdministrationAct
  | ReminderAct
  | ReportAct
  | CycleAct
  | StatementAct
  | FindingAct
  | RuleAct
  | LightAct
  | MilestoneAct;
