import { claimMilestones } from '#acts/claim-milestones.ts';
import { coSignReport, waiveCoSignatures } from '#acts/co-sign-report.ts';
import { rejectMilestones, verifyMilestones } from '#acts/verify-milestones.ts';
import { verifyValues } from '#acts/verify-values.ts';
import { withdrawMilestoneClaims } from '#acts/withdraw-milestone-claims.ts';
import { changedReportSchema } from '#contract/acts/reports.ts';
import {
  claimMilestonesSchema,
  coSignReportSchema,
  marksAnsweredSchema,
  milestonesClaimedSchema,
  rejectMilestonesSchema,
  valuesVerifiedSchema,
  verifyMilestonesSchema,
  verifyValuesSchema,
  waiveCoSignaturesSchema,
  withdrawMilestoneClaimsSchema,
} from '#contract/acts/verification.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';
import { readSignature } from './read-signature.ts';

/** The acts on what was reached and what was verified, as they are asked for. */
export const verificationActRoutes = [
  actRoute({
    act: 'claim_milestones',
    summary: 'Claim that milestones of the accepted plan were reached, each with its day and evidence',
    body: claimMilestonesSchema,
    result: milestonesClaimedSchema,
    run: (context, { milestones, ...of }) =>
      claimMilestones(context, {
        ...of,
        milestones: milestones.map((each) => ({ ...each, reachedOn: readDay(each.reachedOn) })),
      }),
  }),
  actRoute({
    act: 'withdraw_milestone_claims',
    summary: 'Take back that milestones were reached, while nobody has looked at it',
    body: withdrawMilestoneClaimsSchema,
    result: marksAnsweredSchema,
    run: withdrawMilestoneClaims,
  }),
  actRoute({
    act: 'verify_milestones',
    summary: 'Verify on site or by data that milestones were reached (核实)',
    body: verifyMilestonesSchema,
    result: marksAnsweredSchema,
    run: (context, { marks, verification: { on, ...verification } }) =>
      verifyMilestones(context, { marks, verification: { ...verification, on: readDay(on) } }),
  }),
  actRoute({
    act: 'reject_milestones',
    summary: 'Do not confirm that milestones were reached, with the reason',
    body: rejectMilestonesSchema,
    result: marksAnsweredSchema,
    run: (context, { marks, verification: { on, ...verification } }) =>
      rejectMilestones(context, { marks, verification: { ...verification, on: readDay(on) } }),
  }),
  actRoute({
    act: 'verify_values',
    summary: 'Verify figures of a signed report: what was found, from what source, how and when',
    body: verifyValuesSchema,
    result: valuesVerifiedSchema,
    run: (context, { verification: { on, ...verification }, ...found }) =>
      verifyValues(context, { ...found, verification: { ...verification, on: readDay(on) } }),
  }),
  actRoute({
    act: 'co_sign_report',
    summary: 'Sign, as another lead of the task, what the first-listed says for all (会签)',
    body: coSignReportSchema,
    result: changedReportSchema,
    run: (context, { signature, ...input }) =>
      coSignReport(context, { ...input, signature: readSignature(signature) }),
  }),
  actRoute({
    act: 'waive_co_signatures',
    summary: 'Let a report count without the signatures that are missing, with the reason',
    body: waiveCoSignaturesSchema,
    result: changedReportSchema,
    run: waiveCoSignatures,
  }),
];
