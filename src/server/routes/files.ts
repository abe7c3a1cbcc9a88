import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { storeFile } from '#acts/store-file.ts';
import { storedFileSchema } from '#contract/evidence.ts';
import { largestEvidenceBytes } from '#ledger/values/evidence-kinds.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';
import { fileBodySchema, fileQuerySchema, readUpload } from '../uploads.ts';

/** Files that acts name by digest: evidence and signed sheets. */
export const fileRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.post(
    '/api/files',
    {
      bodyLimit: largestEvidenceBytes,
      schema: {
        tags: ['evidence'],
        summary:
          'Have a file looked into and kept, so that an act can name it by its digest; once however often',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 200: storedFileSchema, ...problemResponses },
      },
      errorHandler: (error, _request, reply) => {
        if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return reply.refuse({ code: 'file_too_large' });
        throw error;
      },
    },
    async (request, reply) => {
      const { body, query } = request;
      const context = { db, now: new Date(), caller: callerOf(request) };
      const stored = await storeFile(context, readUpload(body, query.fileName));
      return stored.ok ? stored.file : reply.refuse(stored.refusal);
    },
  );
};
