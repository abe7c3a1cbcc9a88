/** Where it stands that a milestone was reached; the last two are its ends, and it may be claimed anew. */
export const markStates = ['claimed', 'verified', 'not_confirmed', 'withdrawn'] as const;
export type MarkState = (typeof markStates)[number];

/** The acts on milestones of accepted plans. */
export const milestoneActs = [
  'claim_milestones',
  'withdraw_milestone_claims',
  'verify_milestones',
  'reject_milestones',
] as const;
export type MilestoneAct = (typeof milestoneActs)[number];

/** Where the signature of another lead stands under what one says for all. */
export const coSignatureStates = ['asked', 'signed', 'waived'] as const;
export type CoSignatureState = (typeof coSignatureStates)[number];
