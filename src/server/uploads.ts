import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** The largest file that is taken in. */
export const uploadLimitBytes = 64 * 1024 * 1024;

/** The file's own name: kept beside the bytes, never used as a path. */
export const fileQuerySchema = z.object({
  fileName: z.string().trim().min(1).max(255).describe('the name of the file, kept with it'),
});

/** The bytes of a file; a request without a body brings none. */
export const fileBodySchema = z
  .instanceof(Uint8Array)
  .nullish()
  .transform((bytes) => bytes ?? new Uint8Array())
  .meta({ type: 'string', format: 'binary' });

/** Takes bodies as the bytes they are: there is nothing else to send. */
export function registerUploads(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}
