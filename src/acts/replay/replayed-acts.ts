import type { ActName } from '#ledger/values/act-names.ts';
import { acceptClaims } from '../accept-claims.ts';
import { acceptExplanations } from '../accept-explanations.ts';
import { acceptPlan } from '../accept-plan.ts';
import { acknowledgeUrgentReport } from '../acknowledge-urgent-report.ts';
import type { ActContext } from '../act-context.ts';
import { type AddedEvidence, addEvidence } from '../add-evidence.ts';
import { addOrganisation } from '../add-organisation.ts';
import { addPerson } from '../add-person.ts';
import { addProgramme } from '../add-programme.ts';
import { addUnit } from '../add-unit.ts';
import { adjustTask } from '../adjust-task.ts';
import { answerComplaint, openComplaint } from '../answer-complaint.ts';
import { answerConsultation } from '../answer-consultation.ts';
import { answerDataRequest } from '../answer-data-request.ts';
import { answerNoChange } from '../answer-no-change.ts';
import { confirmOrderReceipt, replyToOrder } from '../answer-order.ts';
import { confirmPlanRow, objectToPlanRow } from '../answer-plan-row.ts';
import { answerPolicyQuestion } from '../answer-policy-question.ts';
import { answerReportQuestion } from '../answer-report-question.ts';
import { answerStatementLines } from '../answer-statement-lines.ts';
import { approveOverCap } from '../approve-over-cap.ts';
import { approveRegistration } from '../approve-registration.ts';
import { askAboutReport } from '../ask-about-report.ts';
import { askData } from '../ask-data.ts';
import { askExtension } from '../ask-extension.ts';
import { askPolicyQuestion } from '../ask-policy-question.ts';
import { assessClaims } from '../assess-claims.ts';
import { assignStatementLines } from '../assign-statement-lines.ts';
import { assignTasks } from '../assign-tasks.ts';
import { cascadeAssignment } from '../cascade-assignment.ts';
import { changeLightSettings } from '../change-light-settings.ts';
import { changePerson } from '../change-person.ts';
import { changeProgramme } from '../change-programme.ts';
import { changeRule } from '../change-rule.ts';
import { changeSettings } from '../change-settings.ts';
import { claimCompletion } from '../claim-completion.ts';
import { claimMilestones } from '../claim-milestones.ts';
import { closeCoordination } from '../close-coordination.ts';
import { closeCycle } from '../close-cycle.ts';
import { closeInstruction } from '../close-instruction.ts';
import { closeUrgentReport } from '../close-urgent-report.ts';
import { closeYear } from '../close-year.ts';
import { coSignReport, waiveCoSignatures } from '../co-sign-report.ts';
import { closeOrder, recordInterview, returnOrderReply, withdrawOrder } from '../conclude-order.ts';
import {
  askPolicyQuestionAgain,
  settlePolicyQuestion,
  withdrawPolicyQuestion,
} from '../conclude-policy-question.ts';
import { consultOrganisations } from '../consult-organisations.ts';
import { correctFindings } from '../correct-findings.ts';
import { decideCoordination } from '../decide-coordination.ts';
import { delegateSignature } from '../delegate-signature.ts';
import { passOnPolicyQuestion, setQuestionDate } from '../direct-policy-question.ts';
import { endDeputy } from '../end-deputy.ts';
import { endSignatureDelegation } from '../end-signature-delegation.ts';
import { endUnit } from '../end-unit.ts';
import { escalateCoordination } from '../escalate-coordination.ts';
import { explainFindings } from '../explain-findings.ts';
import { findDiscrepancies } from '../find-discrepancies.ts';
import { followUpUrgentReport } from '../follow-up-urgent-report.ts';
import { grantExtension } from '../grant-extension.ts';
import { issueOrder } from '../issue-order.ts';
import { keeperAnswerLines } from '../keeper-answer-lines.ts';
import { linkContinuation, unlinkContinuation } from '../link-continuation.ts';
import { linkProgrammeTasks, unlinkProgrammeTasks } from '../link-programme-tasks.ts';
import { mergeTasks } from '../merge-tasks.ts';
import { nameConvener } from '../name-convener.ts';
import { nameDeputy } from '../name-deputy.ts';
import { noteOwedReminder } from '../note-owed-reminder.ts';
import { noteReminder } from '../note-reminder.ts';
import { objectToAssignment } from '../object-to-assignment.ts';
import { openCycle } from '../open-cycle.ts';
import { passOnAssignments } from '../pass-on-assignments.ts';
import { raiseCoordination } from '../raise-coordination.ts';
import { reassignAssignment } from '../reassign-assignment.ts';
import { receiveAssignments } from '../receive-assignments.ts';
import { recordInstruction } from '../record-instruction.ts';
import { refuseExtension } from '../refuse-extension.ts';
import { registerDirective } from '../register-directive.ts';
import { registerDraft } from '../register-draft.ts';
import { registerMatter } from '../register-matter.ts';
import { rejectObjection } from '../reject-objection.ts';
import { reopenAssignment } from '../reopen-assignment.ts';
import { reopenYear } from '../reopen-year.ts';
import { reportNoChange } from '../report-no-change.ts';
import { reportOnInstruction } from '../report-on-instruction.ts';
import { reportStatementLines } from '../report-statement-lines.ts';
import { resolvePlaceholders } from '../resolve-placeholders.ts';
import { resumeTask } from '../resume-task.ts';
import { returnPlan } from '../return-plan.ts';
import { returnRegistration } from '../return-registration.ts';
import { returnReport } from '../return-report.ts';
import { returnStatement } from '../return-statement.ts';
import { revisePlan } from '../revise-plan.ts';
import { savePlan } from '../save-plan.ts';
import { saveReport } from '../save-report.ts';
import { sendBackClaims } from '../send-back-claims.ts';
import { sendComplaint } from '../send-complaint.ts';
import { sendUrgentReport } from '../send-urgent-report.ts';
import { setContacts } from '../set-contacts.ts';
import { setInternalDate } from '../set-internal-date.ts';
import { setRequestCap } from '../set-request-cap.ts';
import { settleOrganisations } from '../settle-organisations.ts';
import { settleOutcomes } from '../settle-outcomes.ts';
import { settlePlanDuty } from '../settle-plan-duty.ts';
import { shareWithUnit } from '../share-with-unit.ts';
import type { GivenSignature } from '../sign.ts';
import { signPlan } from '../sign-plan.ts';
import { signReport } from '../sign-report.ts';
import { signStatement } from '../sign-statement.ts';
import { splitTask } from '../split-task.ts';
import { keepFile } from '../store-file.ts';
import { strikeOffAssignments } from '../strike-off-assignments.ts';
import { submitPlan } from '../submit-plan.ts';
import { supportExtension } from '../support-extension.ts';
import { suspendTask } from '../suspend-task.ts';
import { takeCoordination } from '../take-coordination.ts';
import { takeOverLedger } from '../take-over-ledger.ts';
import { upholdFindings } from '../uphold-findings.ts';
import { upholdObjection } from '../uphold-objection.ts';
import { rejectMilestones, verifyMilestones } from '../verify-milestones.ts';
import { verifyValues } from '../verify-values.ts';
import { withdrawAssignment } from '../withdraw-assignment.ts';
import { withdrawCascade } from '../withdraw-cascade.ts';
import { withdrawClaim } from '../withdraw-claim.ts';
import { withdrawCoordination } from '../withdraw-coordination.ts';
import { withdrawDataRequest } from '../withdraw-data-request.ts';
import { withdrawEvidence } from '../withdraw-evidence.ts';
import { withdrawExtension } from '../withdraw-extension.ts';
import { withdrawMilestoneClaims } from '../withdraw-milestone-claims.ts';
import { withdrawTakeover } from '../withdraw-takeover.ts';
import { withdrawTask } from '../withdraw-task.ts';
import { withdrawUnitShare } from '../withdraw-unit-share.ts';
import { type RegisteredDraft, restoreDraft } from './restore-draft.ts';
import { type DoneTakeover, restoreTakeover } from './restore-takeover.ts';

/** Finds the files that acts name by SHA-256, hexadecimal. */
export type FileOf = (digest: string) => Promise<Uint8Array>;

/** How an act comes out, as far as a replay asks. */
export type ReplayOutcome = { ok: true } | { ok: false; refusal: { code: string } };

export interface ReplayedAct {
  /** The version of the act whose input this understands. */
  version: number;
  /** Performs it again on its recorded input, which is JSON. */
  perform(context: ActContext, input: string, fileOf: FileOf): Promise<ReplayOutcome>;
}

/** Every act of the journal, and how it is performed again. */
export const replayedActs: Record<ActName, ReplayedAct> = {
  register_directive: again<{ digest: string; fileName: string }>(1, async (context, input, fileOf) => {
    const bytes = await fileOf(input.digest);
    return await registerDirective(context, { bytes, fileName: input.fileName });
  }),
  register_draft: again(1, registerDraftAgain),
  amend_directive: again(2, registerDraftAgain),
  take_over_ledger: again<DoneTakeover>(1, async (context, input, fileOf) => {
    return await takeOverLedger(context, await restoreTakeover(context, input, await fileOf(input.digest)));
  }),
  withdraw_takeover: again<{ takeoverId: string }>(1, (context, input) =>
    withdrawTakeover(context, input.takeoverId),
  ),
  register_matter: again(1, registerMatter),
  approve_registration: again(1, approveRegistration),
  return_registration: again(1, returnRegistration),
  assign_tasks: again(1, assignTasks),
  name_convener: again(1, nameConvener),
  resolve_placeholders: again(1, resolvePlaceholders),
  adjust_task: again(1, adjustTask),
  suspend_task: again(1, suspendTask),
  resume_task: again(1, resumeTask),
  merge_tasks: again(1, mergeTasks),
  split_task: again(1, splitTask),
  withdraw_task: again(1, withdrawTask),
  receive_assignments: again(1, receiveAssignments),
  object_to_assignment: again(1, objectToAssignment),
  uphold_objection: again(1, upholdObjection),
  reject_objection: again(1, rejectObjection),
  reassign_assignment: again(1, reassignAssignment),
  pass_on_assignments: again(1, passOnAssignments),
  withdraw_assignment: again(1, withdrawAssignment),
  set_internal_date: again(1, setInternalDate),
  note_reminder: again(1, noteReminder),
  note_owed_reminder: again(1, noteOwedReminder),
  cascade_assignment: again(1, cascadeAssignment),
  withdraw_cascade: again(1, withdrawCascade),
  share_with_unit: again(1, shareWithUnit),
  withdraw_unit_share: again(1, withdrawUnitShare),
  claim_completion: signedAgain(1, claimCompletion),
  withdraw_claim: again(1, withdrawClaim),
  assess_claims: again(1, assessClaims),
  accept_claims: again(1, acceptClaims),
  send_back_claims: again(1, sendBackClaims),
  strike_off_assignments: again(1, strikeOffAssignments),
  reopen_assignment: again(1, reopenAssignment),
  ask_extension: signedAgain(1, askExtension),
  withdraw_extension: again(1, withdrawExtension),
  support_extension: again(1, supportExtension),
  grant_extension: again(1, grantExtension),
  refuse_extension: again(1, refuseExtension),
  save_report: again(1, saveReport),
  report_no_change: again(1, reportNoChange),
  sign_report: signedAgain(1, signReport),
  co_sign_report: signedAgain(1, coSignReport),
  waive_co_signatures: again(1, waiveCoSignatures),
  return_report: again(1, returnReport),
  ask_about_report: again(1, askAboutReport),
  answer_report_question: again(1, answerReportQuestion),
  raise_coordination: again(1, raiseCoordination),
  take_coordination: again(1, takeCoordination),
  consult_organisations: again(1, consultOrganisations),
  answer_consultation: again(1, answerConsultation),
  escalate_coordination: again(1, escalateCoordination),
  decide_coordination: again(1, decideCoordination),
  close_coordination: again(1, closeCoordination),
  withdraw_coordination: again(1, withdrawCoordination),
  send_urgent_report: again(1, sendUrgentReport),
  acknowledge_urgent_report: again(1, acknowledgeUrgentReport),
  follow_up_urgent_report: again(1, followUpUrgentReport),
  close_urgent_report: again(1, closeUrgentReport),
  record_instruction: again(1, recordInstruction),
  report_on_instruction: again(1, reportOnInstruction),
  close_instruction: again(1, closeInstruction),
  ask_policy_question: again(1, askPolicyQuestion),
  pass_on_policy_question: again(1, passOnPolicyQuestion),
  set_question_date: again(1, setQuestionDate),
  answer_policy_question: again(1, answerPolicyQuestion),
  ask_policy_question_again: again(1, askPolicyQuestionAgain),
  settle_policy_question: again(1, settlePolicyQuestion),
  withdraw_policy_question: again(1, withdrawPolicyQuestion),
  issue_order: again(1, issueOrder),
  confirm_order_receipt: again(1, confirmOrderReceipt),
  reply_to_order: again(1, replyToOrder),
  return_order_reply: again(1, returnOrderReply),
  close_order: again(1, closeOrder),
  withdraw_order: again(1, withdrawOrder),
  record_interview: again(1, recordInterview),
  add_evidence: again(1, addEvidenceAgain),
  withdraw_evidence: again(1, withdrawEvidence),
  save_plan: again(1, savePlan),
  sign_plan: signedAgain(1, signPlan),
  submit_plan: again(1, submitPlan),
  return_plan: again(1, returnPlan),
  accept_plan: again(1, acceptPlan),
  revise_plan: again(1, revisePlan),
  confirm_plan_row: again(1, confirmPlanRow),
  object_to_plan_row: again(1, objectToPlanRow),
  settle_plan_duty: again(1, settlePlanDuty),
  open_cycle: again(1, openCycle),
  close_cycle: again(1, closeCycle),
  answer_statement_lines: again(1, answerStatementLines),
  answer_no_change: again(1, answerNoChange),
  report_statement_lines: again(1, reportStatementLines),
  assign_statement_lines: again(1, assignStatementLines),
  sign_statement: signedAgain(1, signStatement),
  return_statement: again(1, returnStatement),
  keeper_answer_lines: again(1, keeperAnswerLines),
  find_discrepancies: again(1, findDiscrepancies),
  explain_findings: again(1, explainFindings),
  correct_findings: again(1, correctFindings),
  accept_explanations: again(1, acceptExplanations),
  uphold_findings: again(1, upholdFindings),
  change_rule: again(1, changeRule),
  change_light_settings: again(1, changeLightSettings),
  claim_milestones: again(1, claimMilestones),
  withdraw_milestone_claims: again(1, withdrawMilestoneClaims),
  verify_milestones: again(1, verifyMilestones),
  reject_milestones: again(1, rejectMilestones),
  verify_values: again(1, verifyValues),
  send_complaint: again(1, sendComplaint),
  open_complaint: again(1, openComplaint),
  answer_complaint: again(1, answerComplaint),
  set_request_cap: again(1, setRequestCap),
  approve_over_cap: again(1, approveOverCap),
  ask_data: again(1, askData),
  answer_data_request: again(1, answerDataRequest),
  withdraw_data_request: again(1, withdrawDataRequest),
  add_programme: again(1, addProgramme),
  change_programme: again(1, changeProgramme),
  link_programme_tasks: again(1, linkProgrammeTasks),
  unlink_programme_tasks: again(1, unlinkProgrammeTasks),
  settle_outcomes: again(1, settleOutcomes),
  close_year: again(1, closeYear),
  reopen_year: again(1, reopenYear),
  link_continuation: again(1, linkContinuation),
  unlink_continuation: again(1, unlinkContinuation),
  add_person: again(1, addPerson),
  change_person: again(1, changePerson),
  name_deputy: again(1, nameDeputy),
  end_deputy: again(1, endDeputy),
  add_organisation: again(1, addOrganisation),
  settle_organisations: again(1, settleOrganisations),
  add_unit: again(1, addUnit),
  end_unit: again(1, endUnit),
  set_contacts: again(1, setContacts),
  delegate_signature: again(1, delegateSignature),
  end_signature_delegation: again(1, endSignatureDelegation),
  change_settings: again(1, changeSettings),
};

async function registerDraftAgain(context: ActContext, input: RegisteredDraft, fileOf: FileOf) {
  return await registerDraft(context, await restoreDraft(context, input, await fileOf(input.digest)));
}

async function addEvidenceAgain(context: ActContext, input: AddedEvidence, fileOf: FileOf) {
  for (const each of input.evidence) if (each.kind === 'file') await keepFileAgain(context, each, fileOf);
  return await addEvidence(context, input);
}

/** Keeps a file that an act names, as it was kept before the act. */
async function keepFileAgain(
  context: ActContext,
  { digest, fileName }: { digest: string; fileName: string },
  fileOf: FileOf,
): Promise<void> {
  const kept = await keepFile(context, { bytes: await fileOf(digest), fileName });
  if (!kept.ok) throw new Error(`The file of digest ${digest} is not kept any more: ${kept.refusal.code}.`);
}

/** An act that is signed: the sheet of a signature on paper is there before it, as it was. */
function signedAgain<Input extends { signature?: GivenSignature | undefined }>(
  version: number,
  act: (context: ActContext, input: Input) => Promise<ReplayOutcome>,
): ReplayedAct {
  return again<Input>(version, async (context, input, fileOf) => {
    const { signature } = input;
    if (signature?.way === 'on_paper') await keepFileAgain(context, signature.sheet, fileOf);
    return await act(context, input);
  });
}

/** An act on the input that it wrote into the journal itself: JSON of exactly that shape. */
function again<Input>(
  version: number,
  act: (context: ActContext, input: Input, fileOf: FileOf) => Promise<ReplayOutcome>,
): ReplayedAct {
  return {
    version,
    perform: async (context, recorded, fileOf) => {
      const input: Input = JSON.parse(recorded);
      return await act(context, input, fileOf);
    },
  };
}
