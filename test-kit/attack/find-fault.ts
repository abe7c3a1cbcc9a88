import type { LightMyRequestResponse } from 'fastify';
import { problemSchema } from '#contract/problem.ts';

/** A line of a stack: `    at load (file.ts:3:4)`; not `at noon`. */
const STACK = /\\n\s+at .+:\d+:\d+/;
/** What databases say: `duplicate key value violates unique constraint "task_pkey"`; not `violates a rule`. */
const SQL =
  /violates [\w-]+ constraint|syntax error at|relation \\?"|invalid byte sequence|select .+ from \\?"/i;
/** Where the program lies: `/work/node_modules/x.js`; not `/api/tasks`. */
const PLACE = /node_modules|\/src\/server\/|file:\/\//;

/** So many characters of what was told are shown. */
const MUCH = 60;

/** Why an answer should not have been given; undefined where it may stand. `secrets` are words that the asker may not read. */
export function findFault(
  response: LightMyRequestResponse,
  secrets: readonly string[] = [],
): string | undefined {
  const { statusCode, body, headers } = response;
  if (statusCode >= 500) return `is answered ${statusCode}`;
  const told = secrets.map((secret) => body.indexOf(secret)).find((at) => at !== -1);
  if (told !== undefined) return `tells what another organisation wrote: ${body.slice(told, told + MUCH)}`;
  if (STACK.test(body) || SQL.test(body) || PLACE.test(body)) return 'tells how the program is made';
  if (statusCode < 400) return undefined;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return 'refuses without saying why';
  const problem = problemSchema.safeParse(JSON.parse(body));
  if (!problem.success) return `refuses in a shape of its own: ${problem.error.message}`;
  return problem.data.status === statusCode ? undefined : 'says another status than it has';
}
