import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { largestFileBytes } from '#document/read-document.ts';

/** The largest file that is taken in. */
export const uploadLimitBytes = largestFileBytes;

/** The file's own name: kept beside the bytes, never used as a path. */
export const fileQuerySchema = z.object({
  fileName: z.string().trim().min(1).max(255).describe('the name of the file, kept with it'),
});

/** The bytes of a file; a request without a body brings none. */
export const fileBodySchema = z
  .custom<Uint8Array | null | undefined>((body) => body == null || body instanceof Uint8Array)
  .meta({ type: 'string', format: 'binary' });

/** The file that a request hands in. */
export function readUpload(body: z.infer<typeof fileBodySchema>, fileName: string) {
  return { bytes: body ?? new Uint8Array(), fileName };
}

/** Takes bodies as the bytes they are: there is nothing else to send. */
export function registerUploads(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}
