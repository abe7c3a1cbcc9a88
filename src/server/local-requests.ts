import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from './settings.ts';

/** An address as the Host header gives it, without the port: `localhost`, `127.0.0.1`, `::1`. */
const HOST_NAME = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/;
/** Methods that change nothing (RFC 9110 §9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** A proxy that hands requests on says so with one of these. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Answers only requests that this machine makes under its own address. There are no accounts yet, so whoever can
 * reach the server can read the ledger and register directives: a page of another site in the same browser must not,
 * neither by a name of its own that leads here (DNS rebinding) nor by a form it sends (cross-site request forgery),
 * and nobody from outside through a proxy.
 */
export function registerLocalRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const local = isLoopback(hostNameOf(request)) && !isForwarded(request);
    if (!local || (!SAFE_METHODS.includes(request.method) && isFromElsewhere(request))) {
      return reply.refuse({ code: 'foreign_origin' });
    }
  });
}

function hostNameOf({ headers }: FastifyRequest): string {
  const match = HOST_NAME.exec(headers.host ?? '');
  return (match?.[1] ?? match?.[2] ?? '').toLowerCase();
}

function isForwarded({ headers }: FastifyRequest): boolean {
  return FORWARDING_HEADERS.some((name) => headers[name] !== undefined);
}

/** True where the browser says that a page of another origin sends this; programs that are no browser say nothing. */
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}
