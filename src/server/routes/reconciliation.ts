import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { workingDaysBetween } from '#calendar/working-days.ts';
import {
  comparedStatementsSchema,
  cycleSheetSchema,
  cyclesSchema,
  statementPageQuerySchema,
  statementPageSchema,
  statementWorkSchema,
} from '#contract/reconciliation.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { mayNoteOwedReminders } from '#ledger/policy/reminder-policy.ts';
import { mayDoToCycle } from '#ledger/policy/statement-policy.ts';
import { organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { listDirectives } from '#store/read/list-directives.ts';
import { listOwedReminders } from '#store/read/list-owed-reminders.ts';
import { countStatements } from '#store/read/statements/count-statements.ts';
import { findCycle, listCycles } from '#store/read/statements/list-cycles.ts';
import { listStatements } from '#store/read/statements/list-statements.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import type { Installation } from '../installation.ts';
import { listStatementWork } from '../my-work/list-statement-work.ts';
import { problemResponses } from '../problems.ts';
import { compareStatements, findStatementPage } from '../reconciliation/find-statement.ts';
import { presentCycle, presentHead } from '../reconciliation/present-statement.ts';

const tags = ['reconciliation'];
const ofCycle = z.object({ cycleId: idSchema });
const ofStatement = ofCycle.extend({ organisationId: organisationIdSchema });

/** Reconciliation (对账): the cycles, a cycle with its statements, a statement with its lines. */
export const reconciliationRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/cycles',
    {
      schema: {
        ...{ tags, summary: 'The reconciliation cycles, and how far the statements are' },
        response: { 200: cyclesSchema, ...problemResponses },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      return await readAs(db, 'ledger', async (within) => {
        const scope = directiveScopeOf(caller);
        const cycles = await listCycles(within, scope);
        const cycleIds = cycles.map(({ id }) => id);
        const counts = await countStatements(within, journalScopeOf(caller));
        const organisationIds = [...organisationsToReceiveFor(caller).keys()];
        const own = await listStatements(within, {
          cycleIds,
          organisationIds,
          scope: journalScopeOf(caller),
        });
        const byCycle = Map.groupBy(own, ({ cycleId }) => cycleId);
        const opens = mayDoToCycle(caller, 'open_cycle') !== undefined;
        const directives = opens ? await listDirectives(within, scope) : [];
        return {
          today: request.today.date,
          cycles: cycles.map((cycle) => ({
            ...presentCycle(caller, cycle),
            ...(counts.get(cycle.id) ?? { statements: 0, signed: 0 }),
            own: (byCycle.get(cycle.id) ?? []).map(presentHead),
          })),
          openable: directives.map(({ id, title, docNumber }) => ({ directiveId: id, title, docNumber })),
        };
      });
    },
  );

  app.get(
    '/api/cycles/:cycleId',
    {
      schema: {
        ...{ tags, summary: 'A cycle with its statements, and who has not signed' },
        params: ofCycle,
        response: { 200: cycleSheetSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { cycleId } = request.params;
      const today = request.today.date;
      const sheet = await readAs(db, 'ledger', async (within) => {
        const cycle = await findCycle(within, cycleId, directiveScopeOf(caller));
        if (!cycle) return undefined;
        const statements = await listStatements(within, {
          ...{ cycleIds: [cycleId], scope: journalScopeOf(caller) },
        });
        const reminded = await listOwedReminders(within, { kind: 'statement', of: cycleId });
        return {
          today,
          workingDaysLeft: workingDaysBetween(today, cycle.dueOn).days,
          cycle: presentCycle(caller, cycle),
          mayRemind: cycle.state === 'open' && mayNoteOwedReminders(caller),
          statements: statements.map((each) => ({
            ...{ ...presentHead(each), contacts: each.contacts },
            remindedOn: reminded.get(each.organisationId) ?? null,
          })),
        };
      });
      return sheet ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/cycles/:cycleId/statements/:organisationId',
    {
      schema: {
        ...{
          tags,
          summary: 'An organisation’s statement with its lines (对账单), page by page where a limit is said',
        },
        params: ofStatement,
        querystring: statementPageQuerySchema,
        response: { 200: statementPageSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const reader = { caller: callerOf(request), today: request.today.date };
      const sheet = await readAs(db, 'ledger', (within) =>
        findStatementPage(within, request.params, request.query, reader),
      );
      return sheet ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/cycles/:cycleId/statements/:organisationId/compared-with/:otherId',
    {
      schema: {
        ...{ tags, summary: 'What two cycles of an organisation say differently, line by line' },
        params: ofStatement.extend({ otherId: idSchema }),
        response: { 200: comparedStatementsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const compared = await readAs(db, 'ledger', (within) =>
        compareStatements(within, request.params, caller),
      );
      return compared ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/my-work/statements',
    {
      schema: {
        ...{ tags, summary: 'The statements to be answered and signed, and those signed for the keepers' },
        response: { 200: statementWorkSchema, ...problemResponses },
      },
    },
    async (request) => await listStatementWork({ db, caller: callerOf(request) }),
  );
};
