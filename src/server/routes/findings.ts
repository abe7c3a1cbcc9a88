import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  findingsSchema,
  findingWorkSchema,
  openedFindingSchema,
  rulesSchema,
  triedRuleSchema,
  tryResultSchema,
} from '#contract/findings.ts';
import { idSchema, organisationIdSchema } from '#contract/scalars.ts';
import { allRules } from '#ledger/discrepancies/all-rules.ts';
import { defaultSettingOf, hasThresholds, settingsOf } from '#ledger/discrepancies/rule-settings.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { changesRules, listFindingActs, mayDoToFinding, seesRules } from '#ledger/policy/finding-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listCorrections } from '#store/read/findings/list-corrections.ts';
import { listFindings } from '#store/read/findings/list-findings.ts';
import { findCycle, listCycles } from '#store/read/statements/list-cycles.ts';
import { listRuleSettings, listSettingsOn } from '#store/tables/rule-setting.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '../act-of.ts';
import { presentEvidence, presentFinding } from '../findings/present-finding.ts';
import { tryRule } from '../findings/try-rule.ts';
import type { Installation } from '../installation.ts';
import { listFindingWork } from '../my-work/list-finding-work.ts';
import { problemResponses } from '../problems.ts';

const tags = ['findings'];

/** What rules found, each with its evidence, and the rules themselves. */
export const findingRoutes: FastifyPluginAsyncZod<Installation> = async (app, { store: { db } }) => {
  app.get(
    '/api/findings',
    {
      schema: {
        ...{ tags, summary: 'The findings within one’s sight, of all cycles or of one (差异)' },
        querystring: z.object({ cycleId: idSchema.optional() }),
        response: { 200: findingsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { cycleId } = request.query;
      const today = request.today.date;
      const found = await readAs(db, 'ledger', async (within) => {
        const cycle = cycleId && (await findCycle(within, cycleId, directiveScopeOf(caller)));
        if (cycleId && !cycle) return undefined;
        const findings = await listFindings(within, { scope: journalScopeOf(caller), cycleId });
        const searches = mayDoToFinding(caller, 'find_discrepancies') !== undefined;
        return {
          today,
          cycle: cycle
            ? { id: cycle.id, label: cycle.label, canSearch: searches && cycle.state === 'open' }
            : null,
          findings: findings.map((finding) => presentFinding(caller, finding)),
        };
      });
      return found ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/findings/:organisationId/:id',
    {
      schema: {
        ...{ tags, summary: 'What a finding rests on, and what may have put it right' },
        params: z.object({ organisationId: organisationIdSchema, id: idSchema }),
        response: { 200: openedFindingSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { organisationId } = request.params;
      const opened = await readAs(db, 'ledger', async (within) => {
        const asked = { scope: journalScopeOf(caller), key: request.params };
        const [finding] = await listFindings(within, asked);
        if (!finding) return undefined;
        const [evidence = []] = await presentEvidence(within, caller, [finding]);
        const corrects = listFindingActs(caller, finding).includes('correct_findings');
        const { taskId } = finding;
        const corrections = corrects
          ? await listCorrections(within, { organisationId, taskId, fromDay: finding.foundOn })
          : [];
        return { evidence, corrections };
      });
      return opened ?? reply.refuse({ code: 'not_found' });
    },
  );

  app.get(
    '/api/my-work/findings',
    {
      schema: {
        ...{ tags, summary: 'How many findings wait to be explained, and to be decided' },
        response: { 200: findingWorkSchema, ...problemResponses },
      },
    },
    async (request) => await listFindingWork({ db, caller: callerOf(request) }),
  );

  app.get(
    '/api/discrepancy-rules',
    {
      schema: {
        ...{ tags, summary: 'Every discrepancy rule as it is set, and what was settled about it' },
        response: { 200: rulesSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      if (!findCapacity(caller, seesRules, undefined)) return reply.refuse({ code: 'not_found' });
      const today = request.today.date;
      const canChange = findCapacity(caller, changesRules, undefined) !== undefined;
      return await readAs(db, 'ledger', async (within) => {
        const settled = await listRuleSettings(within);
        const cycles = canChange ? await listCycles(within, directiveScopeOf(caller)) : [];
        const severities = new Map(allRules.map(({ code, severity }) => [code, severity]));
        return {
          ...{ today, canChange },
          cycles: cycles.map(({ id, label, directiveTitle: directive }) => ({ id, label, directive })),
          rules: settingsOf(await listSettingsOn(within, today)).map((setting) => ({
            ...setting,
            severity: severities.get(setting.rule) ?? 'low',
            defaults: defaultSettingOf(setting.rule),
            changes: settled
              .filter(({ rule }) => rule === setting.rule)
              .map(({ counts: on, thresholds, effectiveOn, reason, decidedBy }) => ({
                ...{ on, thresholds, effectiveOn, reason, decidedBy },
              })),
          })),
        };
      });
    },
  );

  app.post(
    '/api/discrepancy-rules/try',
    {
      schema: {
        ...{ tags, summary: 'What a rule would find in a cycle with other thresholds; nothing is written' },
        body: triedRuleSchema,
        response: { 200: tryResultSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const today = request.today.date;
      const { cycleId, ...tried } = request.body;
      if (!findCapacity(caller, seesRules, undefined)) return reply.refuse({ code: 'not_found' });
      if (!findCapacity(caller, changesRules, undefined))
        return reply.refuse({ code: 'not_permitted', who: 'keeper' });
      if (!hasThresholds(tried.rule, tried.thresholds)) return reply.refuse({ code: 'rule_thresholds' });
      const result = await readAs(db, 'ledger', async (within) => {
        const cycle = await findCycle(within, cycleId, directiveScopeOf(caller));
        return cycle && (await tryRule(within, { ...tried, cycle }, { caller, today }));
      });
      return result ?? reply.refuse({ code: 'not_found' });
    },
  );
};
