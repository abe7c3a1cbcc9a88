import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mapTakeover, matchTakeover } from '#acts/change-takeover.ts';
import { readTakeoverOf } from '#acts/load-takeover.ts';
import { openTakeover } from '#acts/open-takeover.ts';
import { takeOverLedger } from '#acts/take-over-ledger.ts';
import { withdrawTakeover } from '#acts/withdraw-takeover.ts';
import { idSchema } from '#contract/scalars.ts';
import {
  mappingRequestSchema,
  matchesRequestSchema,
  takenOverSchema,
  takenOverValuesSchema,
  takeOverRequestSchema,
  takeoverListSchema,
  takeoverRowsSchema,
  takeoverViewSchema,
} from '#contract/takeover.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import { findTakeover, listMatchableTasks, listTakeovers } from '#store/read/find-takeover.ts';
import { listTakeoverValues } from '#store/read/list-takeover-values.ts';
import { actOf, callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import {
  presentTakenOver,
  presentTakeover,
  presentTakeoverRows,
  presentTakeoverSummary,
} from '../present-takeover.ts';
import { problemResponses } from '../problems.ts';
import { fileBodySchema, fileQuerySchema, readUpload, uploadLimitBytes } from '../uploads.ts';

const oneTakeover = z.object({ takeoverId: idSchema });
const tags = ['takeovers'];
/** What a person says of ten thousand rows. */
const LARGEST_BODY_BYTES = 2 * 1024 * 1024;

/** Taking over ledgers that an office has kept in workbooks. */
export const takeoverRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  const findSeen = async (id: string, caller: Caller) =>
    findCapacity(caller, takesOver, undefined) && (await findTakeover(db, id));
  const view = async (id: string, caller: Caller) => {
    const takeover = await findSeen(id, caller);
    return takeover && presentTakeover(takeover, await readTakeoverOf(db, takeover), caller);
  };

  app.get(
    '/api/takeovers',
    {
      schema: {
        tags,
        summary: 'Ledgers in use that were taken over or are being, the last opened first',
        response: { 200: takeoverListSchema, ...problemResponses },
      },
    },
    async (request) => {
      if (!findCapacity(callerOf(request), takesOver, undefined)) return { takeovers: [], can: [] };
      return { takeovers: (await listTakeovers(db)).map(presentTakeoverSummary), can: ['open' as const] };
    },
  );

  app.post(
    '/api/takeovers',
    {
      bodyLimit: uploadLimitBytes,
      schema: {
        tags,
        summary:
          'Open a takeover of a workbook, the meaning of its columns guessed; 200 where it is open already',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 200: takeoverViewSchema, 201: takeoverViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const act = actOf(db, request);
      const result = await openTakeover(act, readUpload(request.body, request.query.fileName));
      if (!result.ok) return reply.refuse(result.refusal);
      const opened = await view(result.takeoverId, act.caller);
      if (!opened) return reply.refuse({ code: 'not_found' });
      return reply
        .code(result.existing ? 200 : 201)
        .header('location', `/api/takeovers/${result.takeoverId}`)
        .send(opened);
    },
  );

  app.get(
    '/api/takeovers/:takeoverId',
    {
      schema: {
        tags,
        summary: 'One takeover: its sheets, what each column is taken for, what it would bring',
        params: oneTakeover,
        response: { 200: takeoverViewSchema, ...problemResponses },
      },
    },
    async (request, reply) =>
      (await view(request.params.takeoverId, callerOf(request))) ?? reply.refuse({ code: 'not_found' }),
  );

  app.get(
    '/api/takeovers/:takeoverId/rows',
    {
      schema: {
        tags,
        summary: 'Every row of a takeover with what could not be read and the task it stands for',
        params: oneTakeover,
        response: { 200: takeoverRowsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const takeover = await findSeen(request.params.takeoverId, callerOf(request));
      if (!takeover) return reply.refuse({ code: 'not_found' });
      const { makesDirective, directiveId } = takeover;
      const tasks = directiveId && !makesDirective ? await listMatchableTasks(db, directiveId) : [];
      return presentTakeoverRows(takeover, await readTakeoverOf(db, takeover), tasks);
    },
  );

  app.put(
    '/api/takeovers/:takeoverId/mapping',
    {
      bodyLimit: LARGEST_BODY_BYTES,
      schema: {
        tags,
        summary: 'Say which sheets are taken over, where their heads are and what their columns hold',
        params: oneTakeover,
        body: mappingRequestSchema,
        response: { 200: takeoverViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { takeoverId } = request.params;
      const caller = callerOf(request);
      const result = await mapTakeover({ db, caller }, takeoverId, request.body);
      if (!result.ok) return reply.refuse(result.refusal);
      return (await view(takeoverId, caller)) ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.put(
    '/api/takeovers/:takeoverId/matches',
    {
      bodyLimit: LARGEST_BODY_BYTES,
      schema: {
        tags,
        summary:
          'Say which tasks the rows stand for: those of a registered directive, or of one of their own',
        params: oneTakeover,
        body: matchesRequestSchema,
        response: { 200: takeoverViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { takeoverId } = request.params;
      const caller = callerOf(request);
      const result = await matchTakeover({ db, caller }, takeoverId, request.body);
      if (!result.ok) return reply.refuse(result.refusal);
      return (await view(takeoverId, caller)) ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.post(
    '/api/takeovers/:takeoverId/registration',
    {
      schema: {
        tags,
        summary: 'Take the ledger over as the takeover stands: one act, each value kept as unverified',
        params: oneTakeover,
        body: takeOverRequestSchema,
        response: { 201: takenOverSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const result = await takeOverLedger(actOf(db, request), { ...params, ...body });
      if (!result.ok) return reply.refuse(result.refusal);
      return reply.code(201).send({ directiveId: result.directiveId, ...result.counts });
    },
  );

  app.delete(
    '/api/takeovers/:takeoverId',
    {
      schema: {
        tags,
        summary: 'Throw an open takeover away, or withdraw one that was done',
        params: oneTakeover,
        response: { 204: z.null(), ...problemResponses },
      },
    },
    async (request, reply) => {
      const result = await withdrawTakeover(actOf(db, request), request.params.takeoverId);
      return result.ok ? reply.code(204).send(null) : reply.refuse(result.refusal);
    },
  );

  app.get(
    '/api/tasks/:taskId/taken-over',
    {
      schema: {
        tags,
        summary:
          'What was taken over of a task from workbooks, for the keepers: noted by an office, unverified; nothing for others',
        params: z.object({ taskId: idSchema }),
        response: { 200: takenOverValuesSchema, ...problemResponses },
      },
    },
    async (request) => {
      if (!findCapacity(callerOf(request), takesOver, undefined)) return { values: [] };
      return { values: (await listTakeoverValues(db, request.params.taskId)).map(presentTakenOver) };
    },
  );
};
