/** How a claim of completion ended. */
export const claimOutcomes = ['accepted', 'sent_back', 'withdrawn'] as const;
export type ClaimOutcome = (typeof claimOutcomes)[number];

/** How it was verified that something is done, before it is struck off (销号). */
export const verificationWays = ['on_site', 'by_data'] as const;
export type VerificationWay = (typeof verificationWays)[number];

/** Where an extension stands (延期): asked for, supported by the keepers, decided by the head. */
export const extensionStates = ['asked', 'supported', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof extensionStates)[number];

/** An extension that has not been decided. */
export const openExtensionStates = ['asked', 'supported'] as const satisfies readonly ExtensionState[];
export type OpenExtensionState = (typeof openExtensionStates)[number];

/** What may be missing or odd in a claim. */
export const claimWarnings = [
  'no_evidence',
  'policy_missing',
  'figures_missing',
  'after_date',
  'year_goes_on',
  'extension_open',
] as const;
export type ClaimWarning = (typeof claimWarnings)[number];

/** What waits on the board of claims and extensions, by who answers next, and what was answered. */
export const closingSteps = [
  'to_assess',
  'to_accept',
  'to_support',
  'to_grant',
  'accepted',
  'struck_off',
  'sent_back',
] as const;
export type ClosingStep = (typeof closingSteps)[number];
