import type { SignInStep } from '#contract/sign-in.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';

/** Whoever keeps the ledger, decides for its office or runs the installation shows a second factor. */
const rolesWithSecondFactor: readonly PersonRole[] = ['keeper', 'head', 'administrator'];

/** What is known of a session. */
export interface SessionFacts {
  roles: readonly PersonRole[];
  /** For whom they stand in: what they may do then asks for as much. */
  absent: readonly { roles: readonly PersonRole[] }[];
  demonstration: boolean;
  /** They have set an authenticator up. */
  twoFactorEnabled: boolean;
  /** It was shown in this session. */
  secondFactor: boolean;
}

/** What a session still lacks before it gives any right. */
export function stepOf(session: SessionFacts): SignInStep {
  const { roles, absent, demonstration, twoFactorEnabled, secondFactor } = session;
  if (demonstration || secondFactor) return 'done';
  if (twoFactorEnabled) return 'second_factor';
  const held = [...roles, ...absent.flatMap((place) => place.roles)];
  return held.some((role) => rolesWithSecondFactor.includes(role)) ? 'enrolment' : 'done';
}
