import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Db } from '#store/open-store.ts';
import { findSignInOf } from '#store/read/find-sign-in.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { cookiePrefix, isSecure, sessionSeconds } from './session-cookie.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { providerId, singleSignOnConfig } from './single-sign-on.ts';

/** Where the library answers; only the return from single sign-on is left to it. */
export const libraryPath = '/api/auth';
/** In which header it is told the client's address. */
export const addressHeader = 'x-taizhang-address';

/** Steps of the library after which a session has shown a second factor. */
const secondFactorPaths = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];
/** Its step after which a session comes from single sign-on. */
const returnPath = '/callback/:id';

export type Library = ReturnType<typeof createLibrary>;

/**
 * The sign-in library over the store. It makes its queries on the outer handle, so it is never called inside a
 * transaction. It writes nothing to anybody and sends nothing about itself.
 */
export function createLibrary(db: Db, options: SignInOptions) {
  const { secret, origin = 'http://localhost', singleSignOn, workFactor } = options;
  return betterAuth({
    appName: '台账',
    baseURL: origin,
    basePath: libraryPath,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: { db, type: 'postgres', transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: (password) => hashPassword(password, workFactor),
        verify: ({ hash, password }) => isPassword(password, hash),
      },
      // How good a password must be is our own rule.
      minPasswordLength: 1,
      maxPasswordLength: 200,
    },
    plugins: [
      twoFactor({ allowPasswordless: true, twoFactorTable: 'signInTwoFactor' }),
      genericOAuth({ config: singleSignOn ? [singleSignOnConfig(db, singleSignOn)] : [] }),
    ],
    user: {
      modelName: 'signInUser',
      additionalFields: { demonstration: { type: 'boolean', required: false, input: false } },
    },
    session: {
      modelName: 'signInSession',
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      additionalFields: {
        secondFactor: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    account: {
      modelName: 'signInAccount',
      accountLinking: { enabled: true, trustedProviders: [providerId] },
    },
    verification: { modelName: 'signInVerification' },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(options),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          // Nobody who has left begins a session, and no demonstration account by a way meant for others.
          before: async (session, context) => {
            const facts = await findSignInOf(db, session.userId);
            if (!facts?.active || facts.demonstration) return false;
            const path = context?.path ?? '';
            const shown =
              secondFactorPaths.includes(path) ||
              (path === returnPath && singleSignOn?.asksSecondFactor === true);
            return { data: { ...session, secondFactor: shown } };
          },
        },
      },
    },
  });
}
