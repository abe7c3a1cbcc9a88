import { stringify } from 'csv-stringify/sync';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { yearOf } from '#calendar/local-date.ts';
import {
  burdenQuerySchema,
  burdenRequestsSchema,
  burdenYearSchema,
  type OrganisationBurden,
  requestsQuerySchema,
} from '#contract/burden.ts';
import { organisationIdSchema } from '#contract/scalars.ts';
import type { Language } from '#contract/values.ts';
import { seesBurden } from '#ledger/policy/burden-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { findBurdenRequests, findBurdenYear } from '../burden/find-burden.ts';
import { comparisonNames, writeComparison } from '../burden/write-comparison.ts';
import type { Installation } from '../installation.ts';
import { chooseLanguage } from '../language.ts';
import { problemResponses } from '../problems.ts';
import { sendFile } from '../send-file.ts';

const tags = ['burden'];

/** What requests cost organisations (减负), as far as the person who asks may see it. */
export const burdenRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/burden',
    {
      schema: {
        ...{
          tags,
          summary: 'What was asked of organisations and typed by them in a year, by month and requester',
        },
        querystring: burdenQuerySchema,
        response: { 200: burdenYearSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesBurden, undefined)) return reply.refuse({ code: 'not_found' });
      const year = request.query.year ?? yearOf(request.today.date);
      return await readAs(db, 'ledger', (within) =>
        findBurdenYear(within, { caller, year, today: request.today.date }),
      );
    },
  );

  app.get(
    '/api/burden/export',
    {
      schema: {
        ...{ tags, summary: 'The same as CSV: a line an organisation and month' },
        querystring: burdenQuerySchema,
        response: {
          200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesBurden, undefined)) return reply.refuse({ code: 'not_found' });
      const year = request.query.year ?? yearOf(request.today.date);
      const { organisations } = await readAs(db, 'ledger', (within) =>
        findBurdenYear(within, { caller, year, today: request.today.date }),
      );
      const language = chooseLanguage(request.headers['accept-language']);
      return sendFile(reply.header('vary', 'accept-language'), {
        ...{ fileName: `${fileNames[language]}${year}.csv`, mediaType: 'text/csv; charset=utf-8' },
        contents: Buffer.from(writeCsv(organisations, language)),
      });
    },
  );

  app.get(
    '/api/burden/comparison/export',
    {
      schema: {
        ...{
          tags,
          summary: 'The yearly report as CSV: organisations, requesters and years beside the year before',
        },
        querystring: burdenQuerySchema,
        response: {
          200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesBurden, undefined)) return reply.refuse({ code: 'not_found' });
      const today = request.today.date;
      const year = request.query.year ?? yearOf(today);
      const burden = await readAs(db, 'ledger', (within) => findBurdenYear(within, { caller, year, today }));
      const language = chooseLanguage(request.headers['accept-language']);
      return sendFile(reply.header('vary', 'accept-language'), {
        ...{ fileName: `${comparisonNames[language]}${year}.csv`, mediaType: 'text/csv; charset=utf-8' },
        contents: Buffer.from(writeComparison(burden, language)),
      });
    },
  );

  app.get(
    '/api/burden/:organisationId/requests',
    {
      schema: {
        ...{ tags, summary: 'The requests that reached an organisation in a month' },
        ...{ params: z.object({ organisationId: organisationIdSchema }), querystring: requestsQuerySchema },
        response: { 200: burdenRequestsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesBurden, undefined)) return reply.refuse({ code: 'not_found' });
      const asked = { caller, ...request.params, ...request.query };
      return await readAs(db, 'ledger', (within) => findBurdenRequests(within, asked));
    },
  );
};

const fileNames: Record<Language, string> = { zh: '减负情况', en: 'burden-' };
const headings: Record<Language, string[]> = {
  zh: ['单位', '月份', '要求件数', '须填项数', '实填项数', '页数'],
  en: ['organisation', 'month', 'requests', 'fields asked', 'fields typed', 'pages'],
};

function writeCsv(organisations: readonly OrganisationBurden[], language: Language): string {
  const lines = organisations.flatMap(({ organisation, months }) =>
    months.map(({ month, requests, fieldsAsked, fieldsTyped, pages }) => [
      ...[organisation, month, requests, fieldsAsked, fieldsTyped, pages],
    ]),
  );
  return stringify(lines, {
    ...{ bom: true, header: true, columns: headings[language], record_delimiter: 'windows' },
    escape_formulas: true,
  });
}
