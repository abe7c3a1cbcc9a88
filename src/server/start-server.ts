import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLedger } from '#acts/open-ledger.ts';
import type { Language } from '#contract/values.ts';
import { listMigrations } from '#store/migrate.ts';
import type { Store, StorePlace } from '#store/open-store.ts';
import { hasAccounts } from '#store/read/find-sign-in.ts';
import { createApp } from './create-app.ts';
import { holdsDemonstration } from './demonstration/holds-demonstration.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { OpenParts } from './jobs/open-parts.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { logOptions } from './log/log-options.ts';
import type { JobTimes } from './metrics/job-times.ts';
import { usualRateLimits } from './rate-limits.ts';
import { isLoopback, type Settings } from './settings.ts';
import { loadSecret } from './sign-in/load-secret.ts';
import { type SignInOptions, usualWorkFactor } from './sign-in/sign-in-options.ts';
import { StartRefused } from './start-refused.ts';

/** What `npm run build:web` leaves. */
const builtPages = fileURLToPath(new URL('../../dist/web', import.meta.url));

const noAccounts = {
  zh: 'HOST 不是本机地址，而系统中还没有账号：请先用 taizhang user add 添加管理员',
  en: 'HOST is not a loopback address and there are no accounts yet: add an administrator with taizhang user add first',
};

export interface ServerOptions {
  /** Whether a store that this start creates is filled with the demonstration directive. */
  demonstrate: boolean;
  /** From which level on log lines go to standard error. */
  logLevel: 'info' | 'warn';
}

export interface RunningServer {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Answers what was asked, then closes the store and gives its folder back. */
  stop(): Promise<void>;
  /** What a stop has not come to the end of, in words. */
  waitsFor(): Record<Language, string>[];
}

/** Where these settings keep the ledger. */
export function storePlace({ databaseUrl, dataFolder, preparesStatements }: Settings): StorePlace {
  return databaseUrl === undefined ? { dataFolder } : { databaseUrl, prepares: preparesStatements };
}

/**
 * Opens the store and listens; resolves when the first request would be answered.
 * @throws StartRefused, DataFolderInUse, EADDRINUSE and the database driver's errors; then nothing stays open.
 */
export async function startServer(settings: Settings, options: ServerOptions): Promise<RunningServer> {
  const place = storePlace(settings);
  const limited = 'databaseUrl' in place ? { ...place, limits: settings.poolLimits } : place;
  const store = await openLedger(limited);
  try {
    return await listen(store, settings, options);
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

async function listen(store: Store, settings: Settings, { demonstrate, logLevel }: ServerOptions) {
  const isNew = store.engine === 'pglite' && store.migrated[0] === listMigrations()[0];
  if (demonstrate && isNew) await loadDemonstration(store.db);
  const { fixedToday, host, port, metricsToken } = settings;
  if (!isLoopback(host) && !(await hasAccounts(store.db))) throw new StartRefused(noAccounts);
  const demonstration = await holdsDemonstration(store);
  const webFolder = existsSync(builtPages) ? builtPages : undefined;
  const log = logOptions({ level: logLevel, stream: process.stderr });
  const jobTimes: JobTimes = new Map();
  const signIn = signInOptions(settings);
  const rateLimits = settings.limitsRates ? usualRateLimits : undefined;
  const mailing = settings.mail !== undefined;
  const app = await createApp(
    { store, fixedToday, demonstration, webFolder, signIn, mailing, rateLimits, metricsToken, jobTimes },
    log,
  );
  const stopJobs = await startJobs({ store, settings, demonstration, log: app.log, jobTimes });
  const open = new OpenParts();
  try {
    const listening = new URL(await app.listen({ host, port }));
    return {
      url: `http://localhost:${listening.port}`,
      stop: async () => {
        await open.ending('requests', () => app.close());
        await stopJobs(open);
        await open.ending('store', () => store.close());
      },
      waitsFor: () => open.list(),
    };
  } catch (fault) {
    await stopJobs(open);
    throw fault;
  }
}

function signInOptions(settings: Settings): SignInOptions {
  const { origin, proxies, singleSignOn } = settings;
  return { secret: loadSecret(settings), origin, proxies, singleSignOn, workFactor: usualWorkFactor };
}
