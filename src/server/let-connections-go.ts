import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Once the server is to stop, whoever is answered is told that the connection ends with the answer. Without it a proxy's
 * connection would be kept for its next request, and the stop would wait for that. Connections on which nothing is asked are
 * ended at once, those too that a browser opened beforehand and on which nothing ever was.
 */
export function letConnectionsGo(app: FastifyInstance): void {
  let stopping = false;
  const quiet = new Set<Socket>();
  app.server.on('connection', (socket) => {
    quiet.add(socket);
    socket.once('close', () => quiet.delete(socket));
  });
  app.server.on('request', ({ socket }, answer) => {
    quiet.delete(socket);
    answer.once('close', () => {
      if (!socket.destroyed) quiet.add(socket);
    });
  });
  app.addHook('preClose', async () => {
    stopping = true;
    for (const socket of quiet) socket.destroy();
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (stopping) reply.header('connection', 'close');
    return payload;
  });
}
