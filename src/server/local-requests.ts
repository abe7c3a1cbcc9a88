import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Installation } from './installation.ts';
import { isLoopback } from './settings.ts';

/** An address as the Host header gives it, without the port: `localhost`, `127.0.0.1`, `::1`. */
const HOST_NAME = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/;
/** Methods that change nothing (RFC 9110 §9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** Sees for itself whom it answers, by a token where it is not this machine: each copy is asked under its own machine's name. */
export const metricsAddress = '/metrics';
/** A proxy that hands requests on says so with one of these. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Answers only requests under an address of the server's own: this machine's without a proxy, or the one that
 * TAIZHANG_ORIGIN names. A page of another site in the same browser gets nothing, neither by a name of its own that
 * leads here (DNS rebinding) nor by a form it sends with the reader's cookies (cross-site request forgery).
 */
export function registerLocalRequests(app: FastifyInstance, { signIn: { origin } }: Installation): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === metricsAddress) return;
    const known = isLocal(request) || isUnderOrigin(request, origin);
    if (!known || (!SAFE_METHODS.includes(request.method) && isFromElsewhere(request, origin))) {
      return reply.refuse({ code: 'foreign_origin' });
    }
  });
}

/** True where this machine asks, under its own address and through no proxy. */
export function isLocal(request: FastifyRequest): boolean {
  return isLoopback(hostNameOf(request)) && !isForwarded(request);
}

function isUnderOrigin({ headers }: FastifyRequest, origin: string | undefined): boolean {
  return origin !== undefined && headers.host?.toLowerCase() === new URL(origin).host;
}

function hostNameOf({ headers }: FastifyRequest): string {
  const match = HOST_NAME.exec(headers.host ?? '');
  return (match?.[1] ?? match?.[2] ?? '').toLowerCase();
}

function isForwarded({ headers }: FastifyRequest): boolean {
  return FORWARDING_HEADERS.some((name) => headers[name] !== undefined);
}

/** True where the browser says that a page of another origin sends this; programs that are no browser say nothing. */
function isFromElsewhere(request: FastifyRequest, origin: string | undefined): boolean {
  const { headers } = request;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const own = isUnderOrigin(request, origin) ? origin : `http://${headers.host}`;
  return headers.origin !== undefined && headers.origin !== own;
}
