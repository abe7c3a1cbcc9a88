import type { Store } from '#store/open-store.ts';
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
}
