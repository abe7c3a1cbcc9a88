import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { searchQuerySchema, searchResultsSchema } from '#contract/search.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { readCommonPairs } from '#store/read/search/common-pairs.ts';
import { searchDirectives } from '#store/read/search/search-directives.ts';
import { searchEvidence } from '#store/read/search/search-evidence.ts';
import { searchOrganisations } from '#store/read/search/search-organisations.ts';
import { searchReports } from '#store/read/search/search-reports.ts';
import { searchTasks } from '#store/read/search/search-tasks.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { keptFor } from '../kept-for.ts';
import { problemResponses } from '../problems.ts';

/** What words are common changes little. */
const COMMON_PAIRS_MS = 5 * 60_000;

/** Looking for a word in everything that one may see. */
export const searchRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  const commonPairs = keptFor(COMMON_PAIRS_MS, () => readCommonPairs(db));
  app.get(
    '/api/search',
    {
      schema: {
        tags: ['search'],
        summary:
          'Tasks, reports, evidence, organisations and directives with the words, among what one may see',
        querystring: searchQuerySchema,
        response: { 200: searchResultsSchema, ...problemResponses },
      },
    },
    async (request) => {
      const { q: words, limit } = request.query;
      const caller = callerOf(request);
      const search = { words, limit, scope: directiveScopeOf(caller) };
      const said = { words, limit, scope: journalScopeOf(caller), commonPairs: await commonPairs() };
      return await readAs(db, 'ledger', async (within) => ({
        tasks: await searchTasks(within, search),
        reports: await searchReports(within, said),
        evidence: await searchEvidence(within, said),
        organisations: await searchOrganisations(within, search),
        directives: await searchDirectives(within, search),
      }));
    },
  );
};
