import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { indicatorsQuerySchema, indicatorsSchema } from '#contract/indicators.ts';
import { idSchema } from '#contract/scalars.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { listIndicatorChoices } from '#store/read/indicators/list-indicator-choices.ts';
import { countIndicators, listIndicators } from '#store/read/indicators/list-indicators.ts';
import { listTracks } from '#store/read/indicators/list-tracks.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { listOfficialDates } from '#store/read/list-official-dates.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentTrack } from '../indicators/present-track.ts';
import type { Installation } from '../installation.ts';
import { problemResponses } from '../problems.ts';

/** The indicators of a directive against their targets and the way there. */
export const indicatorRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/directives/:directiveId/indicators',
    {
      schema: {
        tags: ['boards'],
        summary:
          'Every indicator against its target: what was planned, reported and verified, those behind first',
        params: z.object({ directiveId: idSchema }),
        querystring: indicatorsQuerySchema,
        response: { 200: indicatorsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { directiveId } = request.params;
      const { part, organisation, show, limit } = request.query;
      const day = request.today.date;
      if (!(await findDirective(db, directiveId))) return reply.refuse({ code: 'not_found' });
      const scope = journalScopeOf(callerOf(request));
      const question = {
        ...{ directiveId, day, scope },
        part: part === undefined ? [] : [part],
        organisation: organisation === undefined ? [] : [organisation],
      };
      return await readAs(db, 'ledger', async (within) => {
        const counts = await countIndicators(within, question);
        const rows = await listIndicators(within, question, { show, limit });
        const tracks = Map.groupBy(await listTracks(within, rows, { scope, day }), keyOf);
        const dates = await listOfficialDates(within, [...new Set(rows.map(({ taskId }) => taskId))]);
        return {
          ...{ day, counts, total: counts[show ?? 'all'] },
          ...(await listIndicatorChoices(within, directiveId)),
          items: rows.map((row) => {
            const own = tracks.get(keyOf({ taskId: row.taskId, targetPosition: row.position })) ?? [];
            return {
              ...row,
              dueOn: dates.get(row.taskId) ?? null,
              tracks: own.map((track) => presentTrack(track, row.indicator, day)),
            };
          }),
        };
      });
    },
  );
};

function keyOf({ taskId, targetPosition }: { taskId: string; targetPosition: number }): string {
  return `${taskId} ${targetPosition}`;
}
