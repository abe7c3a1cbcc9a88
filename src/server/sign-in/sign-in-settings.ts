import { z } from 'zod';
import { readSecret } from '../read-secret.ts';
import type { SingleSignOn } from './sign-in-options.ts';

const FEWEST_CHARACTERS = 32;

/** The variables of the environment that tell how people sign in. */
export const signInVariables = {
  TAIZHANG_SECRET: z.string().optional(),
  TAIZHANG_SECRET_FILE: z.string().optional(),
  TAIZHANG_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the address of a provider' })
    .optional(),
  TAIZHANG_OIDC_CLIENT_ID: z.string().optional(),
  TAIZHANG_OIDC_CLIENT_SECRET: z.string().optional(),
  TAIZHANG_OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  TAIZHANG_OIDC_USERNAME_CLAIM: z.string().default('preferred_username'),
  TAIZHANG_OIDC_SECOND_FACTOR: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
};
type SignInVariables = z.infer<z.ZodObject<typeof signInVariables>>;

export interface SignInSettings {
  secret: string | undefined;
  singleSignOn: SingleSignOn | undefined;
  /** Everything that is wrong, one sentence each, none with a secret in it. */
  problems: string[];
}

/** What the variables say together, with the secrets that stand in files of their own. */
export function readSignInSettings(
  given: SignInVariables & { TAIZHANG_ORIGIN?: string | undefined },
): SignInSettings {
  const problems: string[] = [];
  const secret = readSecret(given, 'TAIZHANG_SECRET', problems);
  if (secret !== undefined && secret.length < FEWEST_CHARACTERS) {
    problems.push(`TAIZHANG_SECRET must have ${FEWEST_CHARACTERS} characters or more`);
  }
  return { secret, singleSignOn: readSingleSignOn(given, problems), problems };
}

function readSingleSignOn(
  given: SignInVariables & { TAIZHANG_ORIGIN?: string | undefined },
  problems: string[],
): SingleSignOn | undefined {
  const { TAIZHANG_OIDC_ISSUER: issuer, TAIZHANG_OIDC_CLIENT_ID: clientId } = given;
  if (issuer === undefined) return undefined;
  const clientSecret = readSecret(given, 'TAIZHANG_OIDC_CLIENT_SECRET', problems);
  if (given.TAIZHANG_ORIGIN === undefined) {
    problems.push(
      'TAIZHANG_OIDC_ISSUER needs TAIZHANG_ORIGIN: the provider must know where to send people back',
    );
  }
  if (clientId === undefined || clientSecret === undefined) {
    problems.push(
      'TAIZHANG_OIDC_ISSUER needs TAIZHANG_OIDC_CLIENT_ID and TAIZHANG_OIDC_CLIENT_SECRET or TAIZHANG_OIDC_CLIENT_SECRET_FILE',
    );
    return undefined;
  }
  return {
    issuer,
    clientId,
    clientSecret,
    usernameClaim: given.TAIZHANG_OIDC_USERNAME_CLAIM,
    asksSecondFactor: given.TAIZHANG_OIDC_SECOND_FACTOR === '1',
  };
}
