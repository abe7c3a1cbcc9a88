import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findCaller, type SessionHolder } from '#store/read/find-caller.ts';
import { deleteSessions } from '#store/tables/sign-in-session.ts';
import type { Installation } from '../installation.ts';
import { isLocal } from '../local-requests.ts';
import { isPublic } from './public-addresses.ts';
import { stepOf } from './second-factor.ts';
import { readSessionToken } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, with what they may act as; undefined where nobody has signed in, or not far enough. */
    caller: Caller | undefined;
    /** The session that the request carries, whether or not it gives any right yet. */
    holder: SessionHolder | undefined;
  }
}

/** Where sessions are asked for, `/api/meta`, `/api?x`; not pages and files, `/directives`, `/apiary`. */
const API = /^\/api(?:[/?]|$)/;

/**
 * Gives every request of the API its caller, and refuses it without one where the address is not public. Sessions are
 * read by the clock, deputies by the civil day of the request.
 */
export function registerCallers(app: FastifyInstance, installation: Installation): void {
  app.decorateRequest('caller');
  app.decorateRequest('holder');
  app.addHook('onRequest', async (request, reply) => {
    Object.assign(request, await recognise(installation, request));
    if (request.caller || isPublic(request)) return;
    return reply.refuse({ code: request.holder ? 'second_factor_required' : 'sign_in_required' });
  });
}

/** The session of a request and who asks, as it stands now; a long answer asks again while it lasts. */
export async function recognise(
  installation: Installation,
  request: FastifyRequest,
): Promise<Pick<FastifyRequest, 'holder' | 'caller'>> {
  const token = API.test(request.url) && readSessionToken(request.headers.cookie, installation.signIn);
  const found = token ? await findHolder(installation, token, request.today.date) : undefined;
  const holder =
    found?.demonstration && !(installation.demonstration && isLocal(request)) ? undefined : found;
  return { holder, caller: holder && stepOf(holder) === 'done' ? callerOf(holder) : undefined };
}

async function findHolder({ store: { db } }: Installation, token: string, today: LocalDate) {
  const holder = await findCaller(db, { token, now: new Date(), today });
  if (holder?.state !== 'left') return holder;
  // Whoever comes back signs in anew.
  await deleteSessions(db, holder.personId);
  return undefined;
}

/** Their own place first, then those that they hold as deputy. */
export function callerOf({
  personId,
  name,
  organisationId,
  unitId,
  roles,
  signs,
  absent,
}: Omit<SessionHolder, 'sessionId' | 'secondFactor'>): Caller {
  const own = { personId, organisationId, unitId, roles, ...(signs.length > 0 && { signs }) };
  return { personId, name, capacities: [own, ...absent] };
}
