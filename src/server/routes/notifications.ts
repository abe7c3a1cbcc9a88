import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  choiceRequestSchema,
  choiceSchema,
  notificationListSchema,
  notificationQuerySchema,
  readRequestSchema,
  unreadSchema,
} from '#contract/notifications.ts';
import { findNotificationChoice } from '#store/read/find-mail-reader.ts';
import { countNotifications, listNotifications } from '#store/read/list-notifications.ts';
import { markRead, upsertNotificationChoice } from '#store/tables/notification.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentNotification } from '../present-notification.ts';
import { problemResponses } from '../problems.ts';

const tags = ['notifications'];
/** As many ids as one page has. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** What one was told, and how one wants to be: everybody's own, nobody else's. */
export const notificationRoutes: FastifyPluginAsyncZod<Installation> = async (
  app,
  { store: { db }, mailing = false },
) => {
  app.get(
    '/api/notifications',
    {
      schema: {
        tags,
        summary: 'What one was told, the unread first, then the newest',
        querystring: notificationQuerySchema,
        response: { 200: notificationListSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { personId } = caller;
      if (personId === null) return reply.refuse({ code: 'not_found' });
      const rows = await listNotifications(db, { personId, limit: request.query.limit });
      const today = request.today.date;
      return {
        ...(await countNotifications(db, personId)),
        notifications: rows.map((row) => presentNotification(row, { caller, today })),
      };
    },
  );

  app.get(
    '/api/notifications/unread',
    {
      schema: {
        tags,
        summary: 'How many things one was told and has not read',
        response: { 200: unreadSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { personId } = callerOf(request);
      if (personId === null) return reply.refuse({ code: 'not_found' });
      const { unread } = await countNotifications(db, personId);
      return { unread };
    },
  );

  app.post(
    '/api/notifications/read',
    {
      bodyLimit: BODY_LIMIT_BYTES,
      schema: {
        tags,
        summary: 'Note that one has read some of one’s own, or all',
        body: readRequestSchema,
        response: { 200: unreadSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { personId } = callerOf(request);
      if (personId === null) return reply.refuse({ code: 'not_found' });
      await markRead(db, { personId, ids: request.body.ids, now: new Date() });
      const { unread } = await countNotifications(db, personId);
      return { unread };
    },
  );

  app.get(
    '/api/notifications/choice',
    {
      schema: {
        tags,
        summary: 'Whether one is told by mail, and in which language',
        response: { 200: choiceSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { personId } = callerOf(request);
      const choice = personId === null ? undefined : await findNotificationChoice(db, personId);
      return choice ? { ...choice, sending: mailing } : reply.refuse({ code: 'not_found' });
    },
  );

  app.put(
    '/api/notifications/choice',
    {
      schema: {
        tags,
        summary: 'Choose whether one is told by mail, and in which language',
        body: choiceRequestSchema,
        response: { 200: choiceSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { personId } = callerOf(request);
      if (personId === null) return reply.refuse({ code: 'not_found' });
      await upsertNotificationChoice(db, { personId, ...request.body });
      const choice = await findNotificationChoice(db, personId);
      return choice ? { ...choice, sending: mailing } : reply.refuse({ code: 'not_found' });
    },
  );
};
