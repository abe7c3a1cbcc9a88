import type { FastifyRequest } from 'fastify';

/** The addresses under /api that are answered without signing in, as their routes write them; one with `/*` stands for all below it. */
const publicAddresses = [
  '/api/auth/*',
  '/api/activation',
  '/api/demonstration-accounts',
  '/api/meta',
  '/api/problems/*',
  '/api/openapi.json',
  '/api/docs/*',
];

/** True where anybody may ask: pages, the state of the program, and what it takes to sign in. */
export function isPublic({ routeOptions: { url: route }, url }: FastifyRequest): boolean {
  // An address without a route is a page, or under /api an unknown one: only who has signed in learns that.
  const address = route === undefined || route === '*' || route === '/*' ? pathOf(url) : route;
  if (address !== '/api' && !address.startsWith('/api/')) return true;
  if (route === undefined) return false;
  return publicAddresses.some((open) =>
    open.endsWith('/*') ? `${address}/`.startsWith(open.slice(0, -1)) : address === open,
  );
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
