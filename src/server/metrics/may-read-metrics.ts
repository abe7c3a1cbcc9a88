import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isLocal } from '../local-requests.ts';
import { isLoopback } from '../settings.ts';

/** `Bearer …`; not `Basic …`. */
const BEARER = /^Bearer (.+)$/;

/** True where this machine asks through no proxy, or whoever carries the token. */
export function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  const from = request.socket.remoteAddress ?? '';
  if (isLocal(request) && isLoopback(from.replace(/^::ffff:/, ''))) return true;
  const given = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(words: string): Buffer {
  return createHash('sha256').update(words).digest();
}
