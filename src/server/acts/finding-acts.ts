import { acceptExplanations } from '#acts/accept-explanations.ts';
import { changeRule } from '#acts/change-rule.ts';
import { correctFindings } from '#acts/correct-findings.ts';
import { explainFindings } from '#acts/explain-findings.ts';
import { findDiscrepancies } from '#acts/find-discrepancies.ts';
import { upholdFindings } from '#acts/uphold-findings.ts';
import {
  acceptExplanationsSchema,
  changedFindingsSchema,
  changedRuleSchema,
  changeRuleSchema,
  correctFindingsSchema,
  explainFindingsSchema,
  findDiscrepanciesSchema,
  soughtDiscrepanciesSchema,
  upholdFindingsSchema,
} from '#contract/acts/findings.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on findings and on the rules that make them, as they are asked for. */
export const findingActRoutes = [
  actRoute({
    act: 'find_discrepancies',
    summary: 'Look for discrepancies in an open cycle; what is known already stays as it is (查找差异)',
    body: findDiscrepanciesSchema,
    result: soughtDiscrepanciesSchema,
    run: findDiscrepancies,
  }),
  actRoute({
    act: 'explain_findings',
    summary: 'Say of any of one’s findings why the facts are as they are',
    body: explainFindingsSchema,
    result: changedFindingsSchema,
    run: explainFindings,
  }),
  actRoute({
    act: 'correct_findings',
    summary: 'Say what was put right, and by which act',
    body: correctFindingsSchema,
    result: changedFindingsSchema,
    run: correctFindings,
  }),
  actRoute({
    act: 'accept_explanations',
    summary: 'As keeper, accept what organisations said of any findings',
    body: acceptExplanationsSchema,
    result: changedFindingsSchema,
    run: acceptExplanations,
  }),
  actRoute({
    act: 'uphold_findings',
    summary: 'As keeper, uphold any findings with a reason',
    body: upholdFindingsSchema,
    result: changedFindingsSchema,
    run: upholdFindings,
  }),
  actRoute({
    act: 'change_rule',
    summary: 'As keeper, switch or tune a discrepancy rule from a day on',
    body: changeRuleSchema,
    result: changedRuleSchema,
    run: (context, { effectiveOn, ...input }) =>
      changeRule(context, { ...input, effectiveOn: readDay(effectiveOn) }),
  }),
];
