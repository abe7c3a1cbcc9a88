import { z } from 'zod';
import { concealWords } from './conceal-words.ts';

/** What faults of the database and of the operating system say beside their message, none of it from people. */
const factsSchema = z.object({
  code: z.string().optional().catch(undefined),
  constraint: z.string().optional().catch(undefined),
  table: z.string().optional().catch(undefined),
  routine: z.string().optional().catch(undefined),
});

export interface LogOptions {
  /** From which level on lines are written. */
  level: 'info' | 'warn';
  stream: NodeJS.WritableStream;
}

/**
 * One line of JSON each, with `reqId` where a request caused it. A request is told by its method and the template of its route:
 * neither what was asked for nor by whom, no address, no body. Faults are told without the values that they quote.
 */
export function logOptions({ level, stream }: LogOptions) {
  return {
    level,
    stream,
    serializers: {
      req: ({ method, routeOptions }: { method: string; routeOptions?: { url?: string | undefined } }) => ({
        method,
        route: routeOptions?.url ?? 'none',
      }),
      err: serializeFault,
      failures: (failures: readonly string[]) => failures.map(concealWords),
    },
  };
}

function serializeFault(fault: unknown) {
  if (!(fault instanceof Error)) return { type: 'unknown', message: concealWords(String(fault)), stack: '' };
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: fault.name,
    message: concealWords(fault.message),
    ...factsSchema.parse(fault),
    stack: frames.map((frame) => frame.trim()).join('\n'),
  };
}
