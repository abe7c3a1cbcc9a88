import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { changeSettings } from '#acts/change-settings.ts';
import { settingsRequestSchema, settingsSchema } from '#contract/draft.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { newActId } from '../act-id.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** What the administrator decides of this installation. */
export const settingsRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/settings',
    {
      schema: {
        tags: ['installation'],
        summary: 'How this installation works',
        response: { 200: settingsSchema, ...problemResponses },
      },
    },
    async () => await findSettings(db),
  );

  app.put(
    '/api/settings',
    {
      schema: {
        tags: ['installation'],
        summary: 'Change how this installation works; the journal keeps who did',
        body: settingsRequestSchema,
        response: { 200: settingsSchema, ...problemResponses },
      },
    },
    async ({ body: { by, ...settings }, today }) => {
      const now = new Date();
      await changeSettings({ db, today: today.date, now, actId: newActId(now), actor: by }, settings);
      return settings;
    },
  );
};
