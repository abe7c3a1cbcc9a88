import type { LocalDate } from '#calendar/local-date.ts';
import type { SignInProblemCode } from '#contract/sign-in-problems.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { findPersonCaller } from '#store/read/find-caller.ts';
import { findSignIn } from '#store/read/find-sign-in.ts';
import { forgive, mayAttempt } from './attempts.ts';
import { callerOf } from './callers.ts';
import { checkInVain, isPassword } from './password-hash.ts';
import { stepOf } from './second-factor.ts';
import { usualWorkFactor } from './sign-in-options.ts';

/**
 * Whoever shows the password of a username, without a session: for commands that act for a person. Refused like signing in, and to
 * whoever has to show a second factor.
 */
export async function findPersonByPassword(
  db: Db,
  { username: typed, password }: { username: string; password: string },
  { now, today }: { now: Date; today: LocalDate },
): Promise<{ ok: true; caller: Caller } | { ok: false; refusal: { code: SignInProblemCode } }> {
  const username = typed.trim().toLowerCase();
  const may = await mayAttempt(db, 'username', username, now);
  const facts = await findSignIn(db, username);
  if (!may || !facts?.active || facts.password === null) {
    await checkInVain(password, usualWorkFactor);
    return { ok: false, refusal: { code: 'sign_in_failed' } };
  }
  const person = (await isPassword(password, facts.password))
    ? await findPersonCaller(db, { personId: facts.personId, today })
    : undefined;
  if (!person) return { ok: false, refusal: { code: 'sign_in_failed' } };
  await forgive(db, 'username', username);
  return stepOf({ ...person, secondFactor: false }) === 'done'
    ? { ok: true, caller: callerOf(person) }
    : { ok: false, refusal: { code: 'second_factor_required' } };
}
