import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { mapTakeover, matchTakeover } from '#acts/change-takeover.ts';
import { readTakeoverOf } from '#acts/load-takeover.ts';
import { openTakeover } from '#acts/open-takeover.ts';
import { takeOverLedger } from '#acts/take-over-ledger.ts';
import { withdrawTakeover } from '#acts/withdraw-takeover.ts';
import { personSchema } from '#contract/draft.ts';
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
import { findTakeover, listMatchableTasks, listTakeovers } from '#store/read/find-takeover.ts';
import { listTakeoverValues } from '#store/read/list-takeover-values.ts';
import { newActId } from '../act-id.ts';
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
  const view = async (id: string) => {
    const takeover = await findTakeover(db, id);
    return takeover && presentTakeover(takeover, await readTakeoverOf(db, takeover));
  };
  const newAct = (today: Parameters<typeof takeOverLedger>[0]['today'], actor: string) => {
    const now = new Date();
    return { db, today, now, actId: newActId(now), actor };
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
    async () => ({ takeovers: (await listTakeovers(db)).map(presentTakeoverSummary) }),
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
    async ({ body, query: { fileName } }, reply) => {
      const now = new Date();
      const result = await openTakeover({ db, now, actId: newActId(now) }, readUpload(body, fileName));
      if (!result.ok) return reply.refuse(result.refusal);
      const opened = await view(result.takeoverId);
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
    async ({ params: { takeoverId } }, reply) =>
      (await view(takeoverId)) ?? reply.refuse({ code: 'not_found' }),
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
    async ({ params: { takeoverId } }, reply) => {
      const takeover = await findTakeover(db, takeoverId);
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
    async ({ params: { takeoverId }, body }, reply) => {
      const result = await mapTakeover(db, takeoverId, body);
      if (!result.ok) return reply.refuse(result.refusal);
      return (await view(takeoverId)) ?? reply.refuse({ code: 'not_found' });
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
    async ({ params: { takeoverId }, body }, reply) => {
      const result = await matchTakeover(db, takeoverId, body);
      if (!result.ok) return reply.refuse(result.refusal);
      return (await view(takeoverId)) ?? reply.refuse({ code: 'not_found' });
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
    async ({ params: { takeoverId }, body: { revision, by }, today: { date } }, reply) => {
      const result = await takeOverLedger(newAct(date, by), { takeoverId, revision });
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
        querystring: z.object({ by: personSchema }),
        response: { 204: z.null(), ...problemResponses },
      },
    },
    async ({ params: { takeoverId }, query: { by }, today: { date } }, reply) => {
      const result = await withdrawTakeover(newAct(date, by), takeoverId);
      return result.ok ? reply.code(204).send(null) : reply.refuse(result.refusal);
    },
  );

  app.get(
    '/api/tasks/:taskId/taken-over',
    {
      schema: {
        tags,
        summary: 'What was taken over of a task from workbooks: noted by an office, unverified',
        params: z.object({ taskId: idSchema }),
        response: { 200: takenOverValuesSchema, ...problemResponses },
      },
    },
    async ({ params: { taskId } }) => ({
      values: (await listTakeoverValues(db, taskId)).map(presentTakenOver),
    }),
  );
};
