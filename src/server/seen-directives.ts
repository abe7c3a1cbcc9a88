import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { type DirectiveFacts, seesDirective } from '#ledger/policy/task-policy.ts';
import type { Db } from '#store/open-store.ts';
import { type DirectiveKey, findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { callerOf } from './act-of.ts';
import type { Installation } from './installation.ts';

/** The address names a directive, or a task of one. */
const ofDirective = z.union([z.object({ directiveId: idSchema }), z.object({ taskId: idSchema })]);

/** What the policy asks of a document. */
const ofDocument: DirectiveFacts = { kind: 'document', concernedIds: [] };
/** Of so many directives and tasks it is known that they are of a document. */
const MOST_KNOWN = 20_000;

/**
 * Whatever stands under the address of a directive or of a task is not found by who may not see that directive, on
 * every route, those to come included. Lists that span directives name their scope themselves.
 */
export function registerSeenDirectives(app: FastifyInstance, { store: { db } }: Installation): void {
  const findFacts = knowDocuments(db);
  app.addHook('preHandler', async (request, reply) => {
    const address = ofDirective.safeParse(request.params);
    if (!address.success) return;
    const key: DirectiveKey = address.data;
    const facts = await findFacts(key);
    if (facts && findCapacity(callerOf(request), seesDirective, facts)) return;
    return reply.refuse({ code: 'not_found' });
  });
}

/** Looks up what the policy asks of a directive; a document stays one, so that it is looked up once. */
function knowDocuments(db: Db): (key: DirectiveKey) => Promise<DirectiveFacts | undefined> {
  const known = new Set<string>();
  return async (key) => {
    const name = 'taskId' in key ? `task ${key.taskId}` : `directive ${key.directiveId}`;
    if (known.has(name)) return ofDocument;
    const facts = await findDirectiveFacts(db, key);
    if (facts?.kind !== 'document') return facts;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(name);
    return ofDocument;
  };
}
