import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { changeSettings } from '#acts/change-settings.ts';
import { type SettingsView, settingsSchema, settingsViewSchema } from '#contract/settings.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { changesSettings, seesSettings } from '#ledger/policy/settings-policy.ts';
import { findSettings } from '#store/read/find-settings.ts';
import { actOf, callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** What the administrator decides of this installation. */
export const settingsRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  const view = async (caller: Caller): Promise<SettingsView> => ({
    ...(await findSettings(db)),
    can: findCapacity(caller, changesSettings, undefined) ? ['change'] : [],
  });

  app.get(
    '/api/settings',
    {
      schema: {
        tags: ['installation'],
        summary: 'How this installation works',
        response: { 200: settingsViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesSettings, undefined)) return reply.refuse({ code: 'not_found' });
      return await view(caller);
    },
  );

  app.put(
    '/api/settings',
    {
      schema: {
        tags: ['installation'],
        summary: 'Change how this installation works; the journal keeps who did',
        body: settingsSchema,
        response: { 200: settingsViewSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const act = actOf(db, request);
      const result = await changeSettings(act, request.body);
      return result.ok ? await view(act.caller) : reply.refuse(result.refusal);
    },
  );
};
