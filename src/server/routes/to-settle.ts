import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { idSchema } from '#contract/scalars.ts';
import { toSettleSchema } from '#contract/to-settle.ts';
import { mayDoToTask, partyOfTaskAct } from '#ledger/policy/task-policy.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { listUnsettledTasks } from '#store/read/list-unsettled-tasks.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentToSettle } from '../present-to-settle.ts';
import { problemResponses } from '../problems.ts';

/** What the keepers have to settle of a directive before it is handed out. */
export const toSettleRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/to-settle',
    {
      schema: {
        tags: ['directives'],
        summary: 'Words that name nobody, tasks without a convener, tasks to approve and to assign',
        params: z.object({ directiveId: idSchema }),
        response: { 200: toSettleSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const caller = callerOf(request);
      if (!mayDoToTask(caller, 'resolve_placeholders'))
        return reply.refuse({ code: 'not_permitted', who: partyOfTaskAct('resolve_placeholders') });
      const found = await readAs(db, 'ledger', async (within) => {
        const directive = await findDirective(within, directiveId);
        return directive && { directive, tasks: await listUnsettledTasks(within, directiveId) };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      return presentToSettle(found.directive, found.tasks, { caller, today: request.today });
    },
  );
};
