import { isIP } from 'node:net';
import { z } from 'zod';
import { readSecret } from '../read-secret.ts';

/** Where mail is handed over, and in whose name. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise it is taken up where the server offers it. */
  secure: boolean;
  /** Without TLS nothing is said: a password never travels in the clear, except on this machine. */
  requireTls: boolean;
  user: { name: string; password: string } | undefined;
  /** The sender's address. */
  from: string;
}

/** An address: `taizhang@example.gov.cn`; not `Taizhang <a@b>`, `a@b c`. */
const ADDRESS = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/;

/** The variables of the environment that tell how mail is sent. */
export const mailVariables = {
  TAIZHANG_SMTP_URL: z.string().optional(),
  TAIZHANG_SMTP_URL_FILE: z.string().optional(),
  TAIZHANG_MAIL_FROM: z
    .string()
    .regex(ADDRESS, 'must be an address such as taizhang@example.gov.cn')
    .optional(),
};
type MailVariables = z.infer<z.ZodObject<typeof mailVariables>>;

/** How mail is sent, undefined where it is not; everything that is wrong, one sentence each, none with the password. */
export function readMailSettings(given: MailVariables): {
  mail: MailSettings | undefined;
  problems: string[];
} {
  const problems: string[] = [];
  const address = readSecret(given, 'TAIZHANG_SMTP_URL', problems);
  const from = given.TAIZHANG_MAIL_FROM;
  const url = address === undefined ? null : parseServer(address);
  if (address !== undefined && !url) {
    problems.push(
      'TAIZHANG_SMTP_URL must be the address of a mail server such as smtp://user:password@mail.example:587',
    );
  }
  if (address !== undefined && from === undefined) {
    problems.push('TAIZHANG_SMTP_URL needs TAIZHANG_MAIL_FROM: the address in whose name mail is sent');
  }
  if (from !== undefined && address === undefined && problems.length === 0) {
    problems.push(
      'TAIZHANG_MAIL_FROM needs TAIZHANG_SMTP_URL or TAIZHANG_SMTP_URL_FILE: the server that takes the mail',
    );
  }
  return { mail: url && from !== undefined ? { ...url, from } : undefined, problems };
}

/** `smtp://host`, `smtps://user:password@host:465`; null for anything else. */
function parseServer(address: string): Omit<MailSettings, 'from'> | null {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname))
    return null;
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const hasUser = url.username !== '';
  try {
    const user = { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
    return {
      host,
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      requireTls: hasUser && !secure && !isThisMachine(host),
      user: hasUser ? user : undefined,
    };
  } catch {
    // A per cent sign that encodes nothing.
    return null;
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
