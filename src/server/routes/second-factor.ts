import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  enrolmentRequestSchema,
  enrolmentSchema,
  nextStepSchema,
  secondFactorRequestSchema,
} from '#contract/sign-in.ts';
import type { SignInProblemCode } from '#contract/sign-in-problems.ts';
import { markSecondFactor } from '#store/tables/sign-in-session.ts';
import { deleteSecondFactor } from '#store/tables/sign-in-user.ts';
import { problemResponses } from '../problems.ts';
import { forgive, mayAttempt } from '../sign-in/attempts.ts';
import { libraryHeaders, readLibraryCode, relayCookies } from '../sign-in/call-library.ts';
import { presentEnrolment } from '../sign-in/present-enrolment.ts';
import { stepOf } from '../sign-in/second-factor.ts';
import type { SigningIn } from '../sign-in/signing-in.ts';

/** What the library says where the challenge itself is over, not the code wrong. */
const challengeOver = [
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
  'TOTP_NOT_ENABLED',
];

/** Showing a second factor, and setting one up. */
export const secondFactorRoutes: FastifyPluginAsyncZod<SigningIn> = async (app, { store, library }) => {
  const { db } = store;

  app.post(
    '/api/auth/second-factor',
    {
      schema: {
        hide: true,
        body: secondFactorRequestSchema,
        response: { 200: nextStepSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { body, holder, ip } = request;
      const now = new Date();
      if (!(await mayAttempt(db, 'address', ip, now))) return reply.refuse({ code: 'too_many_attempts' });
      if (holder && !(await mayAttempt(db, 'code', holder.personId, now))) {
        return reply.refuse({ code: 'too_many_attempts' });
      }
      const byRecovery = 'recoveryCode' in body;
      // Recovery codes stand in for an authenticator, never for setting one up.
      if (byRecovery && holder && stepOf(holder) === 'enrolment') return reply.refuse({ code: 'code_wrong' });
      const call = { headers: libraryHeaders(request), asResponse: true } as const;
      const response = byRecovery
        ? await library.api.verifyBackupCode({ ...call, body: { code: body.recoveryCode } })
        : await library.api.verifyTOTP({ ...call, body: { code: body.code } });
      if (!response.ok) return reply.refuse({ code: refusalOf(await readLibraryCode(response)) });
      relayCookies(response, reply);
      await forgive(db, 'address', ip);
      if (holder) {
        await forgive(db, 'code', holder.personId);
        await markSecondFactor(db, holder.sessionId);
      }
      return { step: 'done' as const };
    },
  );

  app.post(
    '/api/auth/second-factor/enrolment',
    {
      schema: {
        hide: true,
        body: enrolmentRequestSchema,
        response: { 200: enrolmentSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { holder } = request;
      if (!holder) return reply.refuse({ code: 'sign_in_required' });
      if (stepOf(holder) === 'second_factor') return reply.refuse({ code: 'second_factor_required' });
      if (!(await mayAttempt(db, 'code', holder.personId, new Date()))) {
        return reply.refuse({ code: 'too_many_attempts' });
      }
      const { password } = request.body;
      const call = { headers: libraryHeaders(request), asResponse: true } as const;
      const body = { ...(password !== undefined && { password }), method: 'totp' as const };
      let response = await library.api.enableTwoFactor({ ...call, body });
      // The library has looked at the password first: only who knows it replaces an authenticator.
      if (!response.ok && (await readLibraryCode(response.clone())) === 'TOTP_ALREADY_ENABLED') {
        await deleteSecondFactor(db, holder.personId);
        response = await library.api.enableTwoFactor({ ...call, body });
      }
      if (!response.ok) return reply.refuse({ code: 'password_wrong' });
      await forgive(db, 'code', holder.personId);
      return presentEnrolment(await response.json(), holder.username);
    },
  );
};

function refusalOf(libraryCode: string | undefined): SignInProblemCode {
  return libraryCode !== undefined && challengeOver.includes(libraryCode) ? 'code_expired' : 'code_wrong';
}
