import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  boardQuerySchema,
  coordinationBoardSchema,
  coordinationDetailSchema,
} from '#contract/coordination.ts';
import { idSchema } from '#contract/scalars.ts';
import { mayRaiseCoordination, seesCoordination } from '#ledger/policy/coordination-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import {
  countCoordinations,
  findCoordination,
  listConsultations,
  listCoordinations,
} from '#store/read/coordination/list-coordinations.ts';
import { listJournal } from '#store/read/list-journal.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentCoordination } from '../coordination/present-coordination.ts';
import { showBoard } from '../coordination/show-board.ts';
import type { Installation } from '../installation.ts';
import { presentJournal } from '../present-journal.ts';
import { problemResponses } from '../problems.ts';

/** As much of a request's history is told at once. */
const MOST_ACTS = 100;

/** Coordination requests (协调事项), as far as the person who asks may see them. */
export const coordinationRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/coordination',
    {
      schema: {
        tags: ['coordination'],
        summary: 'The coordination requests that the person who asks may see, the first due first',
        querystring: boardQuerySchema,
        response: { 200: coordinationBoardSchema, ...problemResponses },
      },
    },
    async (request) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const by = { count: countCoordinations, list: listCoordinations, present: presentCoordination };
      const board = await showBoard(db, { ...reader, query: request.query }, by);
      return { ...board, mayAdd: mayRaiseCoordination(reader.caller) !== undefined };
    },
  );

  app.get(
    '/api/coordination/:coordinationId',
    {
      schema: {
        tags: ['coordination'],
        summary: 'One coordination request, with those consulted, its decision and its history',
        params: z.object({ coordinationId: idSchema }),
        response: { 200: coordinationDetailSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { coordinationId } = request.params;
      const caller = callerOf(request);
      const found = await readAs(db, 'ledger', async (within) => {
        const row = await findCoordination(within, coordinationId);
        if (!row || !findCapacity(caller, seesCoordination, row)) return undefined;
        const consultations = await listConsultations(within, coordinationId);
        // Whoever sees the request sees all that was done to it.
        const told = await listJournal(within, { thingId: coordinationId }, 'all', { limit: MOST_ACTS });
        return { row, consultations, told };
      });
      if (!found) return reply.refuse({ code: 'not_found' });
      const { row, consultations, told } = found;
      const { minuteNumber, decidedOn, decision } = row;
      return {
        ...presentCoordination(row, { caller, today: request.today.date }),
        ...{ minuteNumber, decidedOn, decision },
        consultations: consultations.map(({ id, shortName, englishName, ...consultation }) => ({
          ...consultation,
          organisation: { id, shortName, englishName },
        })),
        history: (await presentJournal(db, told)).entries,
      };
    },
  );
};
