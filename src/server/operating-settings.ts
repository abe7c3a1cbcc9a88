import { z } from 'zod';
import type { PoolLimits } from '#store/pool-limits.ts';
import { readSecret } from './read-secret.ts';

const FEWEST_CHARACTERS = 32;
/** `1` to `999`; not `0`, `1.5`, `1000`. */
const SMALL_NUMBER = /^[1-9]\d{0,2}$/;
const smallNumber = (usual: string) =>
  z.string().regex(SMALL_NUMBER, 'must be a whole number from 1 to 999').default(usual).transform(Number);

/** The variables that tell how one copy works beside others, and who may look at how it fares. */
export const operatingVariables = {
  TAIZHANG_POOL: smallNumber('10'),
  TAIZHANG_POOL_WAIT: smallNumber('10'),
  TAIZHANG_STATEMENT_TIMEOUT: smallNumber('120'),
  TAIZHANG_PREPARE: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  TAIZHANG_METRICS_TOKEN: z.string().optional(),
  TAIZHANG_METRICS_TOKEN_FILE: z.string().optional(),
};
type OperatingVariables = z.infer<z.ZodObject<typeof operatingVariables>>;

/** What the variables say together; everything that is wrong, one sentence each, none with the token. */
export function readOperatingSettings(given: OperatingVariables): {
  poolLimits: PoolLimits;
  preparesStatements: boolean;
  metricsToken: string | undefined;
  problems: string[];
} {
  const problems: string[] = [];
  const metricsToken = readSecret(given, 'TAIZHANG_METRICS_TOKEN', problems);
  if (metricsToken !== undefined && metricsToken.length < FEWEST_CHARACTERS) {
    problems.push(`TAIZHANG_METRICS_TOKEN must have ${FEWEST_CHARACTERS} characters or more`);
  }
  return {
    poolLimits: {
      most: given.TAIZHANG_POOL,
      waitMilliseconds: given.TAIZHANG_POOL_WAIT * 1000,
      statementMilliseconds: given.TAIZHANG_STATEMENT_TIMEOUT * 1000,
    },
    preparesStatements: given.TAIZHANG_PREPARE === '1',
    ...{ metricsToken, problems },
  };
}
