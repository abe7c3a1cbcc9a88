import type { Database } from './database.ts';

/**
 * What the acts have made of the ledger: performed again in their order, they give every row of these tables again. What
 * is not here is no state: sessions and accounts, jobs and notifications, files under review, answers kept for retries.
 */
export const stateTables = [
  'organisation',
  'organisationName',
  'organisationSuccession',
  'person',
  'unit',
  'deputy',
  'contact',
  'setting',
  'directive',
  'directiveSource',
  'formerSource',
  'outlineNode',
  'block',
  'duty',
  'diagnostic',
  'task',
  'responsibility',
  'responsibilityEntry',
  'deadline',
  'target',
  'direction',
  'note',
  'assignment',
  'placeholder',
  'taskAdjustment',
  'amendment',
  'reminder',
  'unitShare',
  'completionClaim',
  'extension',
  'progressReport',
  'reportValue',
  'reportQuote',
  'reportQuestion',
  'plan',
  'planRow',
  'milestone',
  'trajectoryPoint',
  'planConfirmation',
  'planDuty',
  'reconciliationCycle',
  'statement',
  'statementLine',
  'takeoverValue',
  'takeoverHeadings',
  'coordination',
  'coordinationConsulted',
  'urgentReport',
  'urgentRecipient',
  'urgentFollowUp',
  'instruction',
  'instructionFollowUp',
  'evidence',
  'evidenceUse',
  'signature',
  'signatureDelegation',
  'journal',
  'journalSubject',
] as const satisfies (keyof Database)[];

/**
 * Made from the state by the acts that change it, by nothing else, and from the state of any day again: performed again
 * they come out the same too.
 */
export const derivedTables = ['assignmentLight'] as const satisfies (keyof Database)[];

/** Tables of which the journal does not speak. */
export const otherTables = [
  'organisationRegister',
  'draft',
  'draftSource',
  'draftCorrection',
  'takeover',
  'takeoverSource',
  'storedFile',
  'answeredRequest',
  'notification',
  'notificationMail',
  'notificationChoice',
  'signInUser',
  'signInAccount',
  'signInSession',
  'signInTwoFactor',
  'signInVerification',
  'signInActivation',
  'signInAttempt',
] as const satisfies (keyof Database)[];
