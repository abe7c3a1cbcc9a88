import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressHeader } from './library.ts';

/** The headers of a request as the library reads them: cookies, browser, and the client's address. */
export function libraryHeaders({ headers, ip }: FastifyRequest): Headers {
  const { cookie, 'user-agent': browser } = headers;
  return new Headers({
    ...(cookie && { cookie }),
    ...(browser && { 'user-agent': browser }),
    [addressHeader]: ip,
  });
}

/** Hands the cookies that the library sets or ends on to the browser. */
export function relayCookies({ headers }: Response, reply: FastifyReply): void {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
}

/** The library's own name for what went wrong, as a clue to which refusal it is. */
export async function readLibraryCode(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}
