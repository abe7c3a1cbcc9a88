import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { programmeProposalsSchema, programmeSheetSchema, programmesSchema } from '#contract/programmes.ts';
import { idSchema } from '#contract/scalars.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { permitProgrammeAct, seesProgramme } from '#ledger/policy/programme-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { programmeActs } from '#ledger/values/act-names.ts';
import { lightColours } from '#ledger/values/light-values.ts';
import {
  findProgramme,
  listProgrammeProposals,
  listProgrammes,
  listProgrammeTasks,
} from '#store/read/list-programmes.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

const tags = ['programmes'];
const ofProgramme = z.object({ programmeId: idSchema });
/** As many proposals as a person looks through at once. */
const MOST_PROPOSALS = 500;

const actsOf = (caller: Caller) => programmeActs.filter((act) => permitProgrammeAct(caller, act));

/** Programmes (规划): long aims and the tasks of several years that belong to them. */
export const programmeRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/programmes',
    {
      schema: {
        ...{ tags, summary: 'The programmes, each with how many tasks of which years it has' },
        response: { 200: programmesSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesProgramme, undefined)) return reply.refuse({ code: 'not_found' });
      const scope = directiveScopeOf(caller);
      const programmes = await readAs(db, 'ledger', (within) => listProgrammes(within, scope));
      return { programmes, can: actsOf(caller) };
    },
  );

  app.get(
    '/api/programmes/:programmeId',
    {
      schema: {
        ...{ tags, summary: 'A programme with its tasks by year: how each stands, and its figures' },
        params: ofProgramme,
        response: { 200: programmeSheetSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { programmeId } = request.params;
      const scope = directiveScopeOf(caller);
      const today = request.today.date;
      const found = await readAs(db, 'ledger', async (within) => {
        const programme = await findProgramme(within, programmeId, scope);
        return (
          programme && { programme, tasks: await listProgrammeTasks(within, { programmeId, today, scope }) }
        );
      });
      if (!found || !findCapacity(caller, seesProgramme, undefined))
        return reply.refuse({ code: 'not_found' });
      const tasks = found.tasks.map(({ rank, ...task }) => ({
        ...task,
        light: lightColours[rank] ?? 'grey',
      }));
      return { programme: found.programme, tasks, can: actsOf(caller) };
    },
  );

  app.get(
    '/api/programmes/:programmeId/proposals',
    {
      schema: {
        ...{ tags, summary: 'Tasks whose text names the programme, or that go on with one of its tasks' },
        params: ofProgramme,
        response: { 200: programmeProposalsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!permitProgrammeAct(caller, 'link_programme_tasks'))
        return reply.refuse({ code: 'not_permitted', who: 'keeper' });
      const { programmeId } = request.params;
      const asked = { programmeId, scope: directiveScopeOf(caller), limit: MOST_PROPOSALS };
      return { tasks: await readAs(db, 'ledger', (within) => listProgrammeProposals(within, asked)) };
    },
  );
};
