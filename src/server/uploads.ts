import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { largestFileBytes } from '#document/limits.ts';

/** Of a body that is a file as it is. */
export const uploadMediaType = 'application/octet-stream';
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

/** Takes a file as the bytes it is, and what a person says as JSON: there is nothing else to send. */
export function registerUploads(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addContentTypeParser(uploadMediaType, { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}
