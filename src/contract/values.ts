/** The value lists that requests and responses are made of; the only ones that web and cli see. */

export {
  type ActName,
  type ActNeed,
  type ActTrace,
  type AssignmentAct,
  actNames,
  actNeeds,
  actTraces,
  assignmentActs,
  type ClosingAct,
  type CoordinationAct,
  closingActs,
  coordinationActs,
  type DutyAct,
  dutyActs,
  type InstructionAct,
  instructionActs,
  type OrderAct,
  type OrganisationAct,
  orderActs,
  organisationActs,
  type PersonAct,
  type PlanAct,
  type PolicyQuestionAct,
  type ProgrammeAct,
  personActs,
  planActs,
  policyQuestionActs,
  programmeActs,
  type TaskAct,
  taskActs,
  type UrgentReportAct,
  urgentReportActs,
  type YearAct,
  yearActs,
} from '#ledger/values/act-names.ts';
export { type RequestKind, requestKinds } from '#ledger/values/burden-values.ts';
export {
  type ColumnMeaning,
  columnMeanings,
  type GuessBasis,
  type GuessStrength,
  guessBases,
  guessStrengths,
} from '#ledger/values/column-meanings.ts';
export {
  type ComplaintAct,
  type ComplaintState,
  complaintActs,
  complaintStates,
} from '#ledger/values/complaint-values.ts';
export {
  type ClaimOutcome,
  type ClaimWarning,
  type ClosingStep,
  claimOutcomes,
  claimWarnings,
  closingSteps,
  type ExtensionState,
  extensionStates,
  type OpenExtensionState,
  openExtensionStates,
  type VerificationWay,
  verificationWays,
} from '#ledger/values/completion.ts';
export {
  type CoordinationLevel,
  type CoordinationState,
  type CrossingStep,
  coordinationLevels,
  coordinationStates,
  crossingSteps,
  type InstructionState,
  instructionStates,
  type PolicyQuestionState,
  policyQuestionStates,
  type UrgentReportState,
  urgentReportStates,
} from '#ledger/values/coordination-values.ts';
export {
  type CorrectionKind,
  correctionKinds,
  type DraftAct,
  type DraftState,
  draftActs,
  draftStates,
  type LookReason,
  lookReasons,
  type TaskChange,
  type TaskField,
  taskChanges,
  taskFields,
} from '#ledger/values/draft-values.ts';
export {
  type EvidenceKind,
  type EvidenceUse,
  evidenceKinds,
  evidenceUses,
  largestEvidenceBytes,
  type PreviewWay,
  previewWays,
} from '#ledger/values/evidence-kinds.ts';
export {
  type FindingAct,
  type FindingFactKind,
  type FindingRule,
  type FindingSeverity,
  type FindingState,
  findingActs,
  findingFactKinds,
  findingRules,
  findingSeverities,
  findingStates,
  type RuleThreshold,
  ruleThresholds,
} from '#ledger/values/finding-values.ts';
export {
  type AssignmentOrigin,
  type AssignmentState,
  assignmentOrigins,
  assignmentStates,
  type BasisKind,
  basisKinds,
  type DirectiveKind,
  directiveKinds,
  type PersonState,
  personStates,
  type TaskState,
  taskStates,
} from '#ledger/values/ledger-states.ts';
export {
  type GreyReason,
export { type IndicatorFilter, indicatorFilters } from '#ledger/values/indicator-values.ts';
  greyReasons,
  type LightColour,
  type LightDateKind,
  type LightGrouping,
  type LightReasonCode,
  lightColours,
  lightDateKinds,
  lightGroupings,
  lightReasons,
  type TurningColour,
  turningColours,
} from '#ledger/values/light-values.ts';
export { type NameUse, nameUses } from '#ledger/values/name-uses.ts';
export {
  type NoticeDateKind,
  type NoticeGroup,
  type NoticeKind,
  noticeDateKinds,
  noticeGroups,
  noticeKinds,
} from '#ledger/values/notice-kinds.ts';
export { type OrganisationKind, organisationKinds } from '#ledger/values/organisation-kinds.ts';
export { type Party, parties } from '#ledger/values/parties.ts';
export { type PersonRole, personRoles } from '#ledger/values/person-roles.ts';
export { type PlaceholderKind, placeholderKinds } from '#ledger/values/placeholder-kinds.ts';
export {
  type PlanAnswer,
  type PlanField,
  type PlanGap,
  type PlanState,
  type PlanWarning,
  planAnswers,
  planFields,
  planGaps,
  type CountedNoticeKind,
  countedNoticeKinds,
  planStates,
  planWarnings,
} from '#ledger/values/plan-values.ts';
export {
  type ReportAct,
  type ReportCheckCode,
  type ReportField,
  type ReportKind,
  type ReportState,
  reportActs,
  reportCheckCodes,
  reportFields,
  reportKinds,
  reportStates,
} from '#ledger/values/report-values.ts';
export {
  type SignatureKind,
  type SignatureWay,
  signatureKinds,
  signatureWays,
} from '#ledger/values/signature-kinds.ts';
export {
  type CycleAct,
  type CycleKind,
  type CycleState,
  cycleActs,
  cycleKinds,
  cycleStates,
  type KeeperAnswer,
  keeperAnswers,
  type LineAnswer,
  type LineDifference,
  lineAnswers,
  lineDifferences,
  type StatementAct,
  type StatementState,
  statementActs,
  statementStates,
} from '#ledger/values/statement-values.ts';
export { type SuccessionKind, successionKinds } from '#ledger/values/succession-kinds.ts';
export { type SuggestionReason, suggestionReasons } from '#ledger/values/suggestion-reasons.ts';
export {
  type IgnoredReason,
  ignoredReasons,
  type RowIssueCode,
  type RowMatch,
  rowIssueCodes,
  rowMatches,
  type TakenStatus,
  type TakeoverAct,
  type TakeoverState,
  takenStatuses,
  takeoverActs,
  takeoverStates,
} from '#ledger/values/taken-over.ts';
export {
  type AssignmentWorkKind,
  assignmentWorkKinds,
  type DraftStep,
  draftSteps,
  type WorkKind,
  type WorkSection,
  workKinds,
  workSections,
} from '#ledger/values/work-kinds.ts';
export {
  type BlockKind,
  blockKinds,
  type Comparator,
  comparators,
  type DeadlineKind,
  type DiagnosticCode,
  type DutyKind,
  deadlineKinds,
  diagnosticCodes,
  dutyKinds,
  type OutlineKind,
  outlineKinds,
  type Role,
  roles,
  type Scope,
  type Severity,
  scopes,
  severities,
  type TargetKind,
  targetKinds,
} from '#parse/directive.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
export {
  type OrderColour,
  type OrderState,
  orderColours,
  orderStates,
} from '#ledger/values/order-values.ts';
export {
  type CoSignatureState,
  coSignatureStates,
  type MarkState,
  type MilestoneAct,
  markStates,
  milestoneActs,
} from '#ledger/values/verification-values.ts';
export {
  type YearGround,
  type YearOutcome,
  type YearState,
  yearGrounds,
  yearOutcomes,
  yearStates,
} from '#ledger/values/year-values.ts';
