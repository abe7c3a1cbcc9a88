import { createHash, randomBytes } from 'node:crypto';
import type { SignInProblemCode } from '#contract/sign-in-problems.ts';
import type { Db } from '#store/open-store.ts';
import { findSignInOf, type SignInFacts } from '#store/read/find-sign-in.ts';
import { findActivation, replaceActivation, takeActivation } from '#store/tables/sign-in-activation.ts';
import { deleteSessions } from '#store/tables/sign-in-session.ts';
import { deleteCredentials, insertSignInUser, upsertPassword } from '#store/tables/sign-in-user.ts';
import { hashPassword } from './password-hash.ts';
import { refusePassword } from './password-rule.ts';
import type { WorkFactor } from './sign-in-options.ts';

/** How long a code may be used, in milliseconds: seventy-two hours. */
const LASTS_MS = 72 * 60 * 60 * 1000;
/** Enough that nobody guesses one: 160 bits. */
const CODE_BYTES = 20;

/** A new code with which the person sets a password, in place of one given before. It is kept as a digest only. */
export async function issueActivation(
  db: Db,
  personId: string,
  now: Date,
): Promise<{ code: string; expiresAt: Date }> {
  const code = randomBytes(CODE_BYTES).toString('base64url');
  const expiresAt = new Date(now.getTime() + LASTS_MS);
  await insertSignInUser(db, personId, { now });
  await replaceActivation(db, { digest: digestOf(code), userId: personId, expiresAt });
  return { code, expiresAt };
}

/** Where a person uses their code. It stands behind the #, which browsers do not send: no log has it. */
export function activationPath(code: string): string {
  return `/activate#${code}`;
}

export type ActivateResult =
  | { ok: true; username: string }
  | { ok: false; refusal: { code: SignInProblemCode } };

/**
 * Sets a password with a code, once, and ends every earlier way in: password, second factor, single sign-on, sessions.
 * A password that is not taken leaves the code as it is.
 */
export async function activate(
  db: Db,
  { code, password, now, workFactor }: { code: string; password: string; now: Date; workFactor: WorkFactor },
): Promise<ActivateResult> {
  const digest = digestOf(code);
  const invalid = { ok: false, refusal: { code: 'activation_invalid' } } as const;
  const userId = await findActivation(db, digest, now);
  const facts = userId && (await findSignInOf(db, userId));
  if (!facts || !mayHavePassword(facts)) return invalid;
  const refusal = refusePassword(password, facts.username);
  if (refusal) return { ok: false, refusal };
  if ((await takeActivation(db, digest, now)) === undefined) return invalid;
  await setFirstPassword(db, facts.personId, { password, now, workFactor });
  return { ok: true, username: facts.username };
}

/** Sets a password as the only way in; whether it is good enough was looked at before. */
export async function setFirstPassword(
  db: Db,
  personId: string,
  { password, now, workFactor }: { password: string; now: Date; workFactor: WorkFactor },
): Promise<void> {
  const hashed = await hashPassword(password, workFactor);
  await db.transaction().execute(async (transaction) => {
    await insertSignInUser(transaction, personId, { now });
    await deleteCredentials(transaction, personId);
    await deleteSessions(transaction, personId);
    await upsertPassword(transaction, personId, { password: hashed, now });
  });
}

function mayHavePassword({ active, demonstration }: SignInFacts): boolean {
  return active && !demonstration;
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
