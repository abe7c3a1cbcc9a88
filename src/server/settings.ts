import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';

/** How this installation runs; read once from the environment. */
export interface Settings {
  port: number;
  /** A loopback address: beyond it nobody is asked who they are. */
  host: string;
  /** Absolute path of the embedded store's folder. */
  dataFolder: string;
  /** A PostgreSQL server instead of the embedded store. */
  databaseUrl: string | undefined;
  fixedToday: LocalDate | undefined;
  /** Whether `npm start` may fill a new store with the demonstration directive. */
  demonstrationWanted: boolean;
}

export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: string[] };

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .refine((port) => Number(port) <= 65_535, 'must be a port number from 0 to 65535')
    .default('3000'),
  HOST: z
    .string()
    .refine(
      isLoopback,
      'must be a loopback address (127.0.0.1, ::1, localhost): until there are accounts taizhang listens to this machine only',
    )
    .default('127.0.0.1'),
  TAIZHANG_DATA: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  TAIZHANG_TODAY: z
    .string()
    .transform((text, context) => {
      const date = parseLocalDate(text);
      if (!date) context.addIssue({ code: 'custom', message: 'must be a civil date such as 2021-06-10' });
      return date;
    })
    .optional(),
  TAIZHANG_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
});

/**
 * The settings, or everything that is wrong with the environment, one sentence a variable. An empty variable
 * counts as not set. The sentences never repeat DATABASE_URL, which may hold a password.
 */
export function readSettings(environment: NodeJS.ProcessEnv): SettingsResult {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map((issue) => describe(issue, given)) };
  }
  return {
    ok: true,
    settings: {
      port: Number(read.data.PORT),
      host: read.data.HOST,
      dataFolder: resolve(read.data.TAIZHANG_DATA),
      databaseUrl: read.data.DATABASE_URL,
      fixedToday: read.data.TAIZHANG_TODAY,
      demonstrationWanted: read.data.TAIZHANG_DEMO === '1',
    },
  };
}

/** True of addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function describe(issue: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const value = name === 'DATABASE_URL' ? '' : ` is "${given[name]}" and`;
  return `${name}${value} ${issue.message}`;
}
