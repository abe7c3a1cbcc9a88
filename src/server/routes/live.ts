import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { LiveConnection } from '../live/live-connection.ts';
import { type LiveListener, LiveListeners } from '../live/live-listeners.ts';
import { problemResponses } from '../problems.ts';
import { recognise } from '../sign-in/callers.ts';

const BEAT_MILLISECONDS = 20_000;
/** The browser comes back after it: who may act as whose deputy changes with the day of a request. */
const LONGEST_MILLISECONDS = 3_600_000;

/** What is done in the ledger, told to each who may see it while it happens. */
export const liveRoutes: FastifyPluginAsyncZod<Installation> = async (app, installation) => {
  const listeners = new LiveListeners(installation.store, app.log);
  const beating = setInterval(() => {
    listeners.beat().catch((fault: unknown) => app.log.error({ err: fault }, 'who listens is not known'));
  }, BEAT_MILLISECONDS).unref();
  // Nothing is waited for until no connection is taken any more: what is asked meanwhile would be refused.
  app.addHook('preClose', async () => {
    clearInterval(beating);
    listeners.end();
  });
  app.addHook('onClose', () => listeners.close());

  app.get(
    '/api/live',
    {
      schema: {
        tags: ['live'],
        summary: 'Server-Sent Events: acts on what the person who listens may see, as they are done',
        response: {
          200: { description: 'events', content: { 'text/event-stream': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      await listeners.listen();
      const { raw } = reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) raw.setHeader(name, value);
      }
      // Written past compression, which would hold back what is told until more of it comes.
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        // Kept for a next request it would hold up a stop of the server.
        connection: 'close',
      });
      const listener: LiveListener = {
        connection: new LiveConnection(raw),
        caller: callerOf(request),
        recognise: async () => (await recognise(installation, request)).caller,
      };
      listener.connection.beat();
      listeners.add(listener);
      const ending = setTimeout(() => listener.connection.close(), LONGEST_MILLISECONDS).unref();
      raw.on('close', () => {
        clearTimeout(ending);
        listeners.remove(listener);
      });
      return reply;
    },
  );
};
