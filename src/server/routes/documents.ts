import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { documentViewSchema } from '#contract/directive.ts';
import { idSchema } from '#contract/scalars.ts';
import { countActsOn } from '#store/read/count-acts-on.ts';
import { findDocument } from '#store/read/find-document.ts';
import { findSource } from '#store/read/find-source.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { answerIfKnown } from '../caching.ts';
import type { Installation } from '../installation.ts';
import { presentDocument } from '../present-document.ts';
import { problemResponses } from '../problems.ts';
import { sendFile } from '../send-file.ts';

const oneDirective = z.object({ directiveId: idSchema });

/** The directive's own words: they change only with its file, by an amendment. */
export const documentRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/document',
    {
      schema: {
        tags: ['directives'],
        summary: 'The text with everything recognised in it, outline, duties and diagnostics',
        params: oneDirective,
        response: { 200: documentViewSchema, ...problemResponses },
      },
    },
    async ({ params: { directiveId } }, reply) => {
      const directive = await findDirective(db, directiveId);
      if (!directive) return reply.refuse({ code: 'not_found' });
      const known = answerIfKnown(reply, directiveId, String(await countActsOn(db, directiveId)));
      if (known) return known;
      const document = await findDocument(db, directiveId);
      return document ? presentDocument(document) : reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/directives/:directiveId/source',
    {
      schema: {
        tags: ['directives'],
        summary: 'The file as it was registered, byte for byte, to be saved',
        params: oneDirective,
        response: {
          200: {
            description: 'The registered bytes',
            content: {
              'application/octet-stream': { schema: z.unknown().meta({ type: 'string', format: 'binary' }) },
            },
          },
          ...problemResponses,
        },
      },
    },
    async ({ params: { directiveId } }, reply) => {
      const source = await findSource(db, directiveId);
      if (!source) return reply.refuse({ code: 'not_found' });
      const contents = Buffer.from(source.bytes);
      return sendFile(reply, { fileName: source.fileName, mediaType: 'application/octet-stream', contents });
    },
  );
};
