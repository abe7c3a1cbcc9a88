/** Where a draft stands. `approved` holds for one revision only: a later correction makes it `open` again. */
export const draftStates = ['open', 'approved', 'registered', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** What a person may do to a draft. */
export const draftActs = ['correct', 'approve', 'register', 'discard'] as const;
export type DraftAct = (typeof draftActs)[number];

/** What a person may do to the reading of a document. */
export const correctionKinds = [
  'edit_document', // title, number, issuer, date, year
  'place_task', // which words are its clause, which its responsibility: both are read anew
  'set_responsibilities',
  'set_deadlines',
  'set_targets',
  'split_task',
  'merge_tasks',
  'add_task', // words of the text become a task
  'remove_task', // no task after all: its words become text
  'settle_diagnostic', // looked at
  'choose_organisation', // which organisation a printed name means
  'confirm_tasks', // looked at: right as they stand
] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** Why a task of a draft needs a person's look. */
export const lookReasons = [
  'error',
  'warning',
  'unknown_organisation',
  'no_responsibility',
  'corrected', // and not confirmed since
] as const;
export type LookReason = (typeof lookReasons)[number];

/** What a corrected document does to a task. */
export const taskChanges = ['unchanged', 'changed', 'added', 'removed'] as const;
export type TaskChange = (typeof taskChanges)[number];

/** What of a task a corrected document may change; `place` is the heading it stands under. */
export const taskFields = ['clause', 'responsibilities', 'deadlines', 'targets', 'place'] as const;
export type TaskField = (typeof taskFields)[number];
