import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type JournalPage, journalPageSchema, journalQuerySchema } from '#contract/journal.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { type JournalThing, listJournal } from '#store/read/list-journal.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentJournal } from '../present-journal.ts';
import { problemResponses } from '../problems.ts';

/** The histories of tasks, organisations and people, as far as the person who asks may read them. */
export const journalRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  const read = async (
    caller: Caller,
    thing: JournalThing,
    page: z.infer<typeof journalQuerySchema>,
  ): Promise<JournalPage> => {
    const scope = journalScopeOf(caller);
    const told = await readAs(db, 'ledger', (within) => listJournal(within, thing, scope, page));
    return { ...(await presentJournal(db, told)), provable: scope === 'all' };
  };
  const schema = {
    tags: ['history'],
    querystring: journalQuerySchema,
    response: { 200: journalPageSchema, ...problemResponses },
  };

  app.get(
    '/api/tasks/:taskId/journal',
    {
      schema: {
        ...schema,
        summary: 'What was done to the task and to its assignments, the newest first',
        params: z.object({ taskId: idSchema }),
      },
    },
    async (request) => read(callerOf(request), { taskId: request.params.taskId }, request.query),
  );

  app.get(
    '/api/organisations/:organisationId/journal',
    {
      schema: {
        ...schema,
        summary: 'What the organisation did and what was done to what it carries, the newest first',
        params: z.object({ organisationId: organisationIdSchema }),
      },
    },
    async (request) =>
      read(callerOf(request), { organisationId: request.params.organisationId }, request.query),
  );

  app.get(
    '/api/people/:personId/journal',
    {
      schema: {
        ...schema,
        summary: 'What the person did and what was done to them, the newest first',
        params: z.object({ personId: idSchema }),
      },
    },
    async (request) => read(callerOf(request), { personId: request.params.personId }, request.query),
  );
};
