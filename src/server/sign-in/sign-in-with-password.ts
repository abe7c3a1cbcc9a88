import type { SignInProblemCode } from '#contract/sign-in-problems.ts';
import { findSignIn } from '#store/read/find-sign-in.ts';
import { deleteEnded } from '#store/tables/sign-in-session.ts';
import { addressOf } from '#store/tables/sign-in-user.ts';
import { forgetAttempts, forgive, mayAttempt } from './attempts.ts';
import { checkInVain } from './password-hash.ts';
import type { SigningIn } from './signing-in.ts';

export type PasswordResult =
  | { ok: true; response: Response }
  | { ok: false; refusal: { code: SignInProblemCode } };

/**
 * Signs in with a username and its password: the library's answer with the cookies of the session, or of the challenge
 * for a second factor. Whoever is unknown, has left, has no password yet or has tried too often is refused in the same
 * words and after the same work as a wrong password.
 */
export async function signInWithPassword(
  { store: { db }, signIn: { workFactor }, library }: SigningIn,
  given: { username: string; password: string },
  { headers, address }: { headers: Headers; address: string },
): Promise<PasswordResult> {
  const now = new Date();
  await forgetAttempts(db, now);
  await deleteEnded(db, now);
  if (!(await mayAttempt(db, 'address', address, now))) return refuse('too_many_attempts');
  const username = given.username.trim().toLowerCase();
  const may = await mayAttempt(db, 'username', username, now);
  const facts = await findSignIn(db, username);
  if (!may || !facts?.active || facts.demonstration || facts.password === null) {
    await checkInVain(given.password, workFactor);
    return refuse('sign_in_failed');
  }
  const body = { email: addressOf(facts.personId), password: given.password };
  const response = await library.api.signInEmail({ body, headers, asResponse: true });
  if (!response.ok) return refuse('sign_in_failed');
  await forgive(db, 'username', username);
  await forgive(db, 'address', address);
  return { ok: true, response };
}

function refuse(code: SignInProblemCode): PasswordResult {
  return { ok: false, refusal: { code } };
}
