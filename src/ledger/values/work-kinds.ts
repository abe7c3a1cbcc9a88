/** What waits for somebody, by the one step that is asked of them. */
export const workKinds = [
  'to_receive', // assignments of one's own organisation
  'to_decide', // what organisations have objected to
  'receipt_late', // assignments of other organisations, to be reminded of
  'to_approve', // matters registered by hand
  'to_assign', // tasks, by directive
  'to_settle', // open words and missing conveners, by directive
  'to_review', // files that were read
] as const;
export type WorkKind = (typeof workKinds)[number];

/** The kinds that are lists of assignments. */
export const assignmentWorkKinds = [
  'to_receive',
  'to_decide',
  'receipt_late',
] as const satisfies readonly WorkKind[];
export type AssignmentWorkKind = (typeof assignmentWorkKinds)[number];

/** The sections of what waits, in the order of the page: one that is named here is counted, and named in the sentence above. */
export const workSections = [
  'plans_own',
  'plans_submitted',
  'statements_own',
  'statements_signed',
  'findings_own',
  'findings_decide',
  'to_co_sign',
  'milestones',
  'crossing',
  'to_receive',
  'to_decide',
  'receipt_late',
  'to_approve',
  'to_review',
  'to_assign',
  'to_settle',
] as const;
export type WorkSection = (typeof workSections)[number];

/** What a draft waits for next. */
export const draftSteps = ['correct', 'approve', 'register'] as const;
export type DraftStep = (typeof draftSteps)[number];
