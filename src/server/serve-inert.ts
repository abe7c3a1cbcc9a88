import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { fittingName, mediaOf } from '#ledger/evidence/stored-media.ts';

/** A file that somebody handed in. */
export interface HandedFile {
  fileName: string;
  mediaType: string;
  /** SHA-256, hexadecimal. */
  digest: string;
}

/** What a file may do where it is opened by itself: nothing, and nothing may be loaded for it. */
const INERT = "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Answers with a file of somebody else's as one that can do nothing: of the type that its bytes were found to have and no
 * other, to be saved under its name, cut off from this origin where it is opened all the same. Only pictures and pages are
 * ever opened in place. The answer is known by the file's digest; `load` is asked for the bytes only where it is not.
 */
export async function serveInert(
  reply: FastifyReply,
  file: HandedFile,
  { inPlace, load }: { inPlace: boolean; load: () => Promise<Uint8Array | undefined> },
): Promise<FastifyReply> {
  const { mediaType, fileName, digest } = file;
  const preview = mediaOf(mediaType)?.preview;
  const type = inPlace && (preview === 'picture' || preview === 'pages') ? 'inline' : 'attachment';
  const tag = `"${digest}"`;
  reply
    .header('etag', tag)
    .header('content-security-policy', INERT)
    .header('x-content-type-options', 'nosniff');
  if (reply.request.headers['if-none-match'] === tag) return reply.code(304).send();
  const bytes = await load();
  if (!bytes) return reply.refuse({ code: 'not_found' });
  return reply
    .type(mediaType)
    .header('content-disposition', contentDisposition(fittingName(fileName, mediaType), { type }))
    .send(Buffer.from(bytes));
}
