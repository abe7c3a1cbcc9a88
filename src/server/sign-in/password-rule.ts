import type { SignInProblemCode } from '#contract/sign-in-problems.ts';
import { commonPasswords } from './common-passwords.ts';

const FEWEST_CHARACTERS = 10;

/** Why a new password is not taken; undefined where it is. */
export function refusePassword(password: string, username: string): { code: SignInProblemCode } | undefined {
  if ([...password].length < FEWEST_CHARACTERS) return { code: 'password_too_short' };
  const typed = password.toLowerCase();
  if (typed.includes(username.toLowerCase())) return { code: 'password_is_name' };
  if (isCommon(typed)) return { code: 'password_common' };
  return undefined;
}

/** Among the commonest, or one character or a pair of them over and over. */
function isCommon(password: string): boolean {
  return commonPasswords.has(password) || REPEATED.test(password);
}

/** One or two characters, repeated: `aaaaaaaaaa`, `1212121212`; not `1234512345`. */
const REPEATED = /^(.{1,2})\1+.?$/u;
