import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';
import type { PoolLimits } from '#store/pool-limits.ts';
import { type MailSettings, mailVariables, readMailSettings } from './notices/mail-settings.ts';
import { operatingVariables, readOperatingSettings } from './operating-settings.ts';
import type { SingleSignOn } from './sign-in/sign-in-options.ts';
import { readSignInSettings, signInVariables } from './sign-in/sign-in-settings.ts';

/** How this installation runs; read once from the environment. */
export interface Settings {
  port: number;
  /** A loopback address unless an origin is set: beyond this machine the server needs accounts. */
  host: string;
  /** Under which address browsers reach the server, `https://taizhang.example.gov.cn`; undefined for this machine's. */
  origin: string | undefined;
  /** Addresses of proxies whose word on the client's address counts, beside this machine's. */
  proxies: string[];
  /** Signs cookies; undefined where it is to be kept in the data folder. */
  secret: string | undefined;
  singleSignOn: SingleSignOn | undefined;
  /** Undefined where no mail is sent. */
  mail: MailSettings | undefined;
  /** Absolute path of the embedded store's folder. */
  dataFolder: string;
  /** A PostgreSQL server instead of the embedded store. */
  databaseUrl: string | undefined;
  /** Absolute path of a file to which the roots of the sealed journal are added; undefined where they are not. */
  witnessFile: string | undefined;
  /** How far this copy may go at a PostgreSQL server while it serves. */
  poolLimits: PoolLimits;
  /** Whether that server keeps statements parsed and planned. */
  preparesStatements: boolean;
  /** Who carries it may read the metrics from another machine. */
  metricsToken: string | undefined;
  fixedToday: LocalDate | undefined;
  /** Whether `npm start` may fill a new store with the demonstration directive. */
  demonstrationWanted: boolean;
  /** Whether costly requests are held to a number a minute. */
  limitsRates: boolean;
}

/** Variables whose value is never repeated. */
const secretVariables = [
  'DATABASE_URL',
  'TAIZHANG_SECRET',
  'TAIZHANG_OIDC_CLIENT_SECRET',
  'TAIZHANG_SMTP_URL',
  'TAIZHANG_METRICS_TOKEN',
];

export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: string[] };

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .refine((port) => Number(port) <= 65_535, 'must be a port number from 0 to 65535')
    .default('3000'),
  HOST: z.string().default('127.0.0.1'),
  TAIZHANG_ORIGIN: z
    .string()
    .refine(isOrigin, 'must be an origin without a path such as https://taizhang.example.gov.cn')
    .transform((origin) => new URL(origin).origin)
    .optional(),
  TAIZHANG_PROXY: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine(
      (list) => list.every((address) => isIP(address) !== 0),
      'must be IP addresses, separated by commas',
    )
    .default([]),
  ...signInVariables,
  ...mailVariables,
  ...operatingVariables,
  TAIZHANG_DATA: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  TAIZHANG_WITNESS: z
    .string()
    .transform((path) => resolve(path))
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
  TAIZHANG_RATE_LIMITS: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
});

/**
 * The settings, or everything that is wrong with the environment, one sentence a variable. An empty variable
 * counts as not set. The sentences never repeat what may hold a password.
 */
export function readSettings(environment: NodeJS.ProcessEnv): SettingsResult {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    const issues = read.error.issues.map((issue) => describe(issue, given));
    return { ok: false, problems: [...issues, ...refuseHost(given)] };
  }
  const signIn = readSignInSettings(read.data);
  const { mail, problems: mailProblems } = readMailSettings(read.data);
  const { poolLimits, preparesStatements, metricsToken, ...operating } = readOperatingSettings(read.data);
  const problems = [...refuseHost(given), ...signIn.problems, ...mailProblems, ...operating.problems];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      port: Number(read.data.PORT),
      host: read.data.HOST,
      origin: read.data.TAIZHANG_ORIGIN,
      proxies: read.data.TAIZHANG_PROXY,
      secret: signIn.secret,
      singleSignOn: signIn.singleSignOn,
      mail,
      dataFolder: resolve(read.data.TAIZHANG_DATA),
      databaseUrl: read.data.DATABASE_URL,
      witnessFile: read.data.TAIZHANG_WITNESS,
      poolLimits,
      preparesStatements,
      metricsToken,
      fixedToday: read.data.TAIZHANG_TODAY,
      demonstrationWanted: read.data.TAIZHANG_DEMO === '1',
      limitsRates: read.data.TAIZHANG_RATE_LIMITS === '1',
    },
  };
}

/** Whoever is reached from elsewhere must know the address under which: it tells own pages from others. */
function refuseHost({ HOST, TAIZHANG_ORIGIN }: NodeJS.ProcessEnv): string[] {
  if (HOST === undefined || isLoopback(HOST) || TAIZHANG_ORIGIN !== undefined) return [];
  return [
    `HOST is "${HOST}" and must be a loopback address (127.0.0.1, ::1, localhost) unless TAIZHANG_ORIGIN says under which address browsers reach the server`,
  ];
}

/** `https://a.example`, `http://10.0.0.5:3000`; not `a.example`, `https://a.example/path`. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** True of addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function describe(issue: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const value = secretVariables.includes(name) ? '' : ` is "${given[name]}" and`;
  return `${name}${value} ${issue.message}`;
}
