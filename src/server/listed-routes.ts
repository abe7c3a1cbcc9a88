import type { FastifyInstance, RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is, those that the description of the API leaves out included. */
    readonly listedRoutes: readonly RouteOptions[];
  }
}

/** Keeps a list of the routes registered after it, so that whoever tries them all forgets none. */
export function registerListedRoutes(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.decorate('listedRoutes', routes);
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
}
