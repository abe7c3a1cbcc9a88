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
  'takeoverValue',
  'takeoverHeadings',
  'journal',
  'journalSubject',
] as const satisfies (keyof Database)[];

/** Tables of which the journal does not speak. */
export const otherTables = [
  'organisationRegister',
  'draft',
  'draftSource',
  'draftCorrection',
  'takeover',
  'takeoverSource',
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
