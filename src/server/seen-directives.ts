import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { type DirectiveKey, findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { callerOf } from './act-of.ts';
import type { Installation } from './installation.ts';

/** The address names a directive, or a task of one. */
const ofDirective = z.union([z.object({ directiveId: idSchema }), z.object({ taskId: idSchema })]);

/**
 * Whatever stands under the address of a directive or of a task is not found by who may not see that directive, on
 * every route, those to come included. Lists that span directives name their scope themselves.
 */
export function registerSeenDirectives(app: FastifyInstance, { store: { db } }: Installation): void {
  app.addHook('preHandler', async (request, reply) => {
    const address = ofDirective.safeParse(request.params);
    if (!address.success) return;
    const key: DirectiveKey = address.data;
    const facts = await findDirectiveFacts(db, key);
    if (facts && findCapacity(callerOf(request), seesDirective, facts)) return;
    return reply.refuse({ code: 'not_found' });
  });
}
