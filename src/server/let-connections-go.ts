import type { FastifyInstance } from 'fastify';

/**
 * Once the server is to stop, whoever is answered is told that the connection ends with the answer. Without it a proxy's
 * connection would be kept for its next request, and the stop would wait for that.
 */
export function letConnectionsGo(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (stopping) reply.header('connection', 'close');
    return payload;
  });
}
