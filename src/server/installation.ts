import type { Store } from '#store/open-store.ts';
import type { JobTimes } from './metrics/job-times.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SignInOptions } from './sign-in/sign-in-options.ts';
import type { DaySettings } from './today.ts';

/** What the routes of one running server work with. */
export interface Installation extends DaySettings {
  store: Store;
  /** Absolute path of the built pages, or undefined to serve the API alone. */
  webFolder: string | undefined;
  signIn: SignInOptions;
  /** Sends mail; not where it is left out. */
  mailing?: boolean;
  /** Who carries it may read the metrics from elsewhere; nobody may where it is left out. */
  metricsToken?: string | undefined;
  /** Kept by the jobs of this process; left out where there are none. */
  jobTimes?: JobTimes;
  /** Without a limit where they are left out. */
  rateLimits?: RateLimits | undefined;
}
