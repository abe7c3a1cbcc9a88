import { extname, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The builder puts a digest of the contents into the names of these files. */
const HASHED = `${sep}assets${sep}`;

/**
 * Serves the built pages. An address that is neither a file nor under /api belongs to a page, which finds its own
 * way; any other unknown address is answered as a problem.
 */
export async function registerWebPages(app: FastifyInstance, webFolder: string | undefined): Promise<void> {
  if (webFolder !== undefined) {
    await app.register(fastifyStatic, {
      root: webFolder,
      cacheControl: false,
      // The build leaves them beside the files: compressed once, not for every reader.
      preCompressed: true,
      setHeaders: (reply, path) => {
        const lasts = path.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
        reply.header('cache-control', lasts);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (webFolder !== undefined && isPage(request)) return reply.sendFile('index.html');
    return reply.refuse({ code: 'not_found' });
  });
}

function isPage({ method, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  return (method === 'GET' || method === 'HEAD') && !/^\/api(\/|$)/.test(path) && extname(path) === '';
}
