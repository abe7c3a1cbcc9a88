import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { Db } from '#store/open-store.ts';
import { findPersonByClaims } from '#store/read/find-sign-in.ts';
import { addressOf, insertSignInUser } from '#store/tables/sign-in-user.ts';
import { descriptionAddress, readClaims } from './provider-claims.ts';
import type { SingleSignOn } from './sign-in-options.ts';

/** What accounts of the provider are kept under. */
export const providerId = 'oidc';

/** The address of no person: whoever is known by it is refused. */
const NOBODY = 'nobody@person.invalid';

/**
 * The provider as the library knows it: found by its own description, its word believed only under its signature. It
 * says who somebody is; that they are a person here is never its to say, so it makes none.
 */
export function singleSignOnConfig(
  db: Db,
  { issuer, clientId, clientSecret, usernameClaim }: SingleSignOn,
): GenericOAuthConfig {
  return {
    providerId,
    discoveryUrl: descriptionAddress(issuer),
    clientId,
    clientSecret,
    scopes: ['openid', 'profile', 'email'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    getUserInfo: async (tokens) => {
      const claims = await readClaims(tokens, { issuer, wanted: usernameClaim });
      return claims ? { ...claims, id: String(claims['sub']), emailVerified: false } : null;
    },
    mapProfileToUser: async (claims) => {
      const personId = await findPersonByClaims(db, {
        username: wordsOf(claims[usernameClaim]),
        email: claims['email_verified'] === true ? wordsOf(claims['email']) : undefined,
      });
      if (personId === undefined) return { email: NOBODY, emailVerified: false };
      await insertSignInUser(db, personId, { now: new Date() });
      return { email: addressOf(personId), emailVerified: true };
    },
  };
}

function wordsOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}
