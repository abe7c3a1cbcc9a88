import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { isStoreCurrent } from '#store/read/is-store-current.ts';
import type { Installation } from '../installation.ts';

/** For whoever keeps the program running: alive, and able to answer. */
export const healthRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store }) => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }));

  app.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    try {
      if (await isStoreCurrent(store.db)) return { status: 'ready' };
      return reply.code(503).send({ status: 'migrations due' });
    } catch (fault) {
      request.log.warn({ err: fault }, 'the store cannot be reached');
      return reply.code(503).send({ status: 'store out of reach' });
    }
  });
};
