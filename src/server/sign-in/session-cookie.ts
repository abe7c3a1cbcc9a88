import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignInOptions } from './sign-in-options.ts';

/** How long a session lasts, in seconds: a working day with its evening. It is not drawn out by use. */
export const sessionSeconds = 12 * 60 * 60;
/** What the names of all cookies of sign-in begin with. */
export const cookiePrefix = 'taizhang';

type Signing = Pick<SignInOptions, 'secret' | 'origin'>;

/** Whether browsers reach the server under HTTPS, so that they may be told to keep cookies from anything else. */
export function isSecure({ origin }: Pick<SignInOptions, 'origin'>): boolean {
  return origin?.startsWith('https:') ?? false;
}

/** The cookie that carries a session. */
export function sessionCookieName(options: Pick<SignInOptions, 'origin'>): string {
  return `${isSecure(options) ? '__Secure-' : ''}${cookiePrefix}.session_token`;
}

/** The cookie of a session as a browser sends it: the token and its signature. */
export function sessionCookie(token: string, options: Signing): string {
  return `${sessionCookieName(options)}=${encodeURIComponent(`${token}.${sign(token, options)}`)}`;
}

/** The token of a request's session; undefined where there is none, or we have not signed it. */
export function readSessionToken(cookies: string | undefined, options: Signing): string | undefined {
  const name = `${sessionCookieName(options)}=`;
  const found = cookies?.split(/; */).find((cookie) => cookie.startsWith(name));
  if (!found) return undefined;
  const value = decode(found.slice(name.length));
  const dot = value.indexOf('.');
  if (dot === -1) return undefined;
  const token = value.slice(0, dot);
  const [given, right] = [Buffer.from(value.slice(dot + 1)), Buffer.from(sign(token, options))];
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

/** As the sign-in library signs: HMAC with SHA-256, Base64. */
function sign(token: string, { secret }: Signing): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
