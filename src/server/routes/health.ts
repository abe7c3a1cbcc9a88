import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { compareMigrations } from '#store/read/compare-migrations.ts';
import type { Installation } from '../installation.ts';

/** Why this copy is to be passed over. */
const notReady = { due: 'migrations due', newer: 'the store is of a newer version' } as const;

/** For whoever keeps the program running: alive, and able to answer. */
export const healthRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store }) => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }));

  app.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    try {
      const standing = await compareMigrations(store.db);
      if (standing === 'current') return { status: 'ready' };
      return reply.code(503).send({ status: notReady[standing] });
    } catch (fault) {
      request.log.warn({ err: fault }, 'the store cannot be reached');
      return reply.code(503).send({ status: 'store out of reach' });
    }
  });
};
