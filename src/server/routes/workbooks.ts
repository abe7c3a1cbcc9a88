import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { type Language, languages } from '#contract/values.ts';
import { workbookWords } from '#contract/workbook-words.ts';
import { workbookQuerySchema, workbookResultSchema } from '#contract/workbooks.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { seesPlan } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { writeForm } from '#papers/forms/write-form.ts';
import { findCycle } from '#store/read/statements/list-cycles.ts';
import { listStatements } from '#store/read/statements/list-statements.ts';
import { readAs } from '#store/take-role.ts';
import { actOf, callerOf } from '../act-of.ts';
import { presentRefusal } from '../acts/present-refusal.ts';
import type { Installation } from '../installation.ts';
import { chooseLanguage } from '../language.ts';
import { findPlan } from '../plans/find-plan.ts';
import { presentPlan } from '../plans/present-plan.ts';
import { problemResponses } from '../problems.ts';
import { findStatement } from '../reconciliation/find-statement.ts';
import { sendFile, workbookMediaType } from '../send-file.ts';
import { fileBodySchema, readUpload, uploadLimitBytes } from '../uploads.ts';
import { importWorkbook } from '../workbooks/import-workbook.ts';
import { planForm } from '../workbooks/plan-form.ts';
import { statementForm } from '../workbooks/statement-form.ts';

const tags = ['workbooks'];
const asked = z.object({ language: z.enum(languages).optional().describe('else by Accept-Language') });

/** A file of that kind as an answer. */
function fileResponse(mediaType: string) {
  const schema = z.unknown().meta({ type: 'string', format: 'binary' });
  return { 200: { description: 'The file', content: { [mediaType]: { schema } } }, ...problemResponses };
}

/** Workbooks that go out filled in and come back: statements and plans (对账单、实施方案工作簿). */
export const workbookRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db }, signIn }) => {
  const { secret } = signIn;
  const speaks = (query: { language?: Language | undefined }, accepted: string | undefined) =>
    query.language ?? chooseLanguage(accepted);

  app.get(
    '/api/cycles/:cycleId/statements/:organisationId/workbook',
    {
      schema: {
        ...{ tags, summary: 'A statement as a workbook to be filled in without a network' },
        params: z.object({ cycleId: idSchema, organisationId: organisationIdSchema }),
        querystring: asked,
        response: fileResponse(workbookMediaType),
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const sheet = await readAs(db, 'ledger', (within) => findStatement(within, request.params, reader));
      if (!sheet) return reply.refuse({ code: 'not_found' });
      const language = speaks(request.query, request.headers['accept-language']);
      const fileName = nameOf(sheet.statement.organisation, sheet.cycle.label, language);
      const contents = await writeForm(statementForm(sheet, language), secret);
      return sendFile(reply, { fileName, mediaType: workbookMediaType, contents });
    },
  );

  app.get(
    '/api/cycles/:cycleId/workbooks',
    {
      schema: {
        ...{ tags, summary: 'The workbooks of all statements of a cycle that the caller may see, as a zip' },
        params: z.object({ cycleId: idSchema }),
        querystring: asked,
        response: fileResponse('application/zip'),
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const { cycleId } = request.params;
      const language = speaks(request.query, request.headers['accept-language']);
      const cycle = await findCycle(db, cycleId, directiveScopeOf(reader.caller));
      if (!cycle) return reply.refuse({ code: 'not_found' });
      const scope = journalScopeOf(reader.caller);
      const all = await readAs(db, 'ledger', (within) =>
        listStatements(within, { cycleIds: [cycleId], scope }),
      );
      const files: Record<string, Uint8Array> = {};
      for (const { organisationId, organisation } of all) {
        const sheet = await readAs(db, 'ledger', (within) =>
          findStatement(within, { cycleId, organisationId }, reader),
        );
        if (!sheet) continue;
        files[nameOf(organisation, cycle.label, language)] = await writeForm(
          statementForm(sheet, language),
          secret,
        );
      }
      if (Object.keys(files).length === 0) return reply.refuse({ code: 'not_found' });
      // Workbooks are packed already.
      const contents = Buffer.from(zipSync(files, { level: 0 }));
      const fileName = `${cycle.label} ${workbookWords[language].statement.name}.zip`;
      return sendFile(reply, { fileName, mediaType: 'application/zip', contents });
    },
  );

  app.get(
    '/api/directives/:directiveId/plans/:organisationId/workbook',
    {
      schema: {
        ...{ tags, summary: 'A plan as a workbook to be filled in without a network' },
        params: z.object({ directiveId: idSchema, organisationId: organisationIdSchema }),
        querystring: asked,
        response: fileResponse(workbookMediaType),
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const found = await readAs(db, 'ledger', (within) => findPlan(within, request.params, undefined));
      if (!found || !findCapacity(reader.caller, seesPlan, found.organisation))
        return reply.refuse({ code: 'not_found' });
      const language = speaks(request.query, request.headers['accept-language']);
      const contents = await writeForm(planForm(presentPlan(found, reader), language), secret);
      const fileName = `${found.organisation.name} ${workbookWords[language].plan.name}.xlsx`;
      return sendFile(reply, { fileName, mediaType: workbookMediaType, contents });
    },
  );

  app.post(
    '/api/workbooks',
    {
      bodyLimit: uploadLimitBytes,
      schema: {
        ...{
          tags,
          summary: 'Take in a filled-in workbook, all of it or nothing; on trial only say what it changes',
        },
        consumes: ['application/octet-stream'],
        querystring: workbookQuerySchema,
        body: fileBodySchema,
        response: { 200: workbookResultSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { fileName, trial, take, leave } = request.query;
      const outcome = await importWorkbook(actOf(db, request), {
        ...{ bytes: readUpload(request.body, fileName).bytes, secret, trial: trial === 'true' },
        ...{ take: keysIn(take), leave: keysIn(leave) },
        language: chooseLanguage(request.headers['accept-language']),
      });
      return outcome.ok ? outcome.result : reply.refuse(presentRefusal(outcome.refusal));
    },
  );
};

function keysIn(keys: string | undefined): Set<string> {
  return new Set(keys?.split(','));
}

/** What a file system does not take in a name. */
const NOT_IN_NAMES = /[/\\:*?"<>|]/g;

function nameOf(organisation: string, label: string, language: Language): string {
  return `${organisation} ${label} ${workbookWords[language].statement.name}.xlsx`.replaceAll(
    NOT_IN_NAMES,
    '-',
  );
}
