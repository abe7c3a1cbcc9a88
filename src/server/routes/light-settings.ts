import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { lightSettingsSchema } from '#contract/lights.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { changesLightSettings, seesSettings } from '#ledger/policy/settings-policy.ts';
import { findTellingRun } from '#store/tables/light-run.ts';
import { listLightSettings } from '#store/tables/light-setting.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { presentLightSettings } from '../lights/present-light-settings.ts';
import { problemResponses } from '../problems.ts';

/** What the head decides of the lights. */
export const lightSettingsRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/light-settings',
    {
      schema: {
        tags: ['installation'],
        summary: 'From where on lights turn, who changed it from which day on, and how far that has come',
        response: { 200: lightSettingsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesSettings, undefined)) return reply.refuse({ code: 'not_found' });
      const canChange = findCapacity(caller, changesLightSettings, undefined) !== undefined;
      return await readAs(db, 'ledger', async (within) =>
        presentLightSettings(await listLightSettings(within), {
          ...{ today: request.today.date, canChange },
          run: await findTellingRun(within),
        }),
      );
    },
  );
};
