import type { Installation } from '../installation.ts';
import type { Library } from './library.ts';

/** What the routes of sign-in work with. */
export interface SigningIn extends Installation {
  library: Library;
}
