import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { ActContext } from '#acts/act-context.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Db } from '#store/open-store.ts';
import { newActId } from './act-id.ts';

/** A client makes a UUID for each act and sends it again when it is not sure that the act was done. */
const RETRY_HEADER = 'idempotency-key';
/** `01890a5d-ac96-774b-bcce-b302099a8057`; not `1`, not `x`. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an act is given by a request: who asks, on which day, and the key under which it may be sent again. */
export function actOf(db: Db, request: FastifyRequest): ActContext {
  const now = new Date();
  const context = { db, today: request.today.date, now, actId: newActId(now), caller: callerOf(request) };
  const key = request.headers[RETRY_HEADER]?.toString();
  return key && UUID.test(key) ? { ...context, retry: { key, digest: digestOf(request) } } : context;
}

/**
 * Who asks.
 * @throws on an address that is answered without signing in: it has no caller and no act.
 */
export function callerOf({ caller, url }: FastifyRequest): Caller {
  if (!caller) throw new Error(`${url} is answered to whoever asks, so nobody can act there.`);
  return caller;
}

function digestOf({ method, url, body }: FastifyRequest): string {
  const words = body instanceof Uint8Array ? body : (JSON.stringify(body) ?? '');
  return createHash('sha256').update(`${method} ${url}\n`).update(words).digest('hex');
}
