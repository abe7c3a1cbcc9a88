import { z } from 'zod';
import type { Enrolment } from '#contract/sign-in.ts';

const ISSUER = '台账';

/** What the library answers when an authenticator is to be set up. */
const answerSchema = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** The secret of a new authenticator under the person's own name, which the library does not know. */
export function presentEnrolment(answer: unknown, username: string): Enrolment {
  const { totpURI, backupCodes } = answerSchema.parse(answer);
  const parameters = new URL(totpURI).searchParams;
  parameters.set('issuer', ISSUER);
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(username)}`;
  return {
    address: `otpauth://totp/${label}?${parameters.toString().replaceAll('+', '%20')}`,
    secret: parameters.get('secret') ?? '',
    recoveryCodes: backupCodes,
  };
}
