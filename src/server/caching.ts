import { createHash, randomUUID } from 'node:crypto';
import etag from '@fastify/etag';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Another run of the program may be another version of it, which presents the same facts differently. */
const thisRun = randomUUID();

/** Every answer carries a tag of its contents, and is not sent again to whoever has it. */
export async function registerCaching(app: FastifyInstance): Promise<void> {
  await app.register(etag, { weak: true });
  app.addHook('onRequest', async ({ url }, reply) => {
    if (url.startsWith('/api/')) reply.header('cache-control', 'private, no-cache');
  });
}

/**
 * Answers 304 to a client that has the answer which follows from these facts alone: then nothing need be read.
 * Undefined where it must be made. Only for answers that cannot change while the facts stand.
 */
export function answerIfKnown(reply: FastifyReply, ...facts: string[]): FastifyReply | undefined {
  const digest = createHash('sha256').update([thisRun, reply.request.routeOptions.url, ...facts].join('\n'));
  const tag = `W/"${digest.digest('base64url')}"`;
  reply.header('etag', tag);
  return reply.request.headers['if-none-match'] === tag ? reply.code(304).send() : undefined;
}
