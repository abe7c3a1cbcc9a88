/** Where a task stands; the last four are its ends, the first of them until the head opens the year again. */
export const taskStates = [
  'proposed',
  'registered',
  'assigned',
  'closed',
  'struck_off',
  'suspended',
  'not_done',
  'merged',
  'split',
  'withdrawn',
] as const;
export type TaskState = (typeof taskStates)[number];

/** Where one organisation's branch of a task stands; the last three are its ends. */
export const assignmentStates = [
  'named',
  'assigned',
  'received',
  'objected',
  'claimed',
  'assessed',
  'accepted',
  'struck_off',
  'released',
  'passed_on',
  'withdrawn',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Where a branch has not come to an end. */
export const openAssignmentStates = [
  'named',
  'assigned',
  'received',
  'objected',
  'claimed',
  'assessed',
] as const satisfies readonly AssignmentState[];

/** How an organisation came to an assignment: named by the text, by which kind of act, or given it by one above. */
export const assignmentOrigins = [
  'named',
  'placeholder',
  'reassignment',
  'succession',
  'merger',
  'split',
  'cascade',
] as const;
export type AssignmentOrigin = (typeof assignmentOrigins)[number];

/** A document that was read, or matters that a person registered by hand. */
export const directiveKinds = ['document', 'matter'] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

/** On what a matter rests: a meeting's decision, a leader's instruction (批示), an approved proposal. */
export const basisKinds = ['meeting', 'instruction', 'approved_proposal', 'other'] as const;
export type BasisKind = (typeof basisKinds)[number];

export const personStates = ['active', 'left'] as const;
export type PersonState = (typeof personStates)[number];
