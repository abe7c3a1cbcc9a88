import { acceptClaims } from '#acts/accept-claims.ts';
import { askExtension } from '#acts/ask-extension.ts';
import { assessClaims } from '#acts/assess-claims.ts';
import { claimCompletion } from '#acts/claim-completion.ts';
import { grantExtension } from '#acts/grant-extension.ts';
import { refuseExtension } from '#acts/refuse-extension.ts';
import { reopenAssignment } from '#acts/reopen-assignment.ts';
import { sendBackClaims } from '#acts/send-back-claims.ts';
import { strikeOffAssignments } from '#acts/strike-off-assignments.ts';
import { supportExtension } from '#acts/support-extension.ts';
import { withdrawClaim } from '#acts/withdraw-claim.ts';
import { withdrawExtension } from '#acts/withdraw-extension.ts';
import { changedAssignmentSchema } from '#contract/acts/assignments.ts';
import {
  acceptClaimsSchema,
  askExtensionSchema,
  assessClaimsSchema,
  claimCompletionSchema,
  claimsAnsweredSchema,
  grantExtensionSchema,
  refuseExtensionSchema,
  reopenAssignmentSchema,
  sendBackClaimsSchema,
  strikeOffAssignmentsSchema,
  supportExtensionSchema,
  withdrawClaimSchema,
  withdrawExtensionSchema,
} from '#contract/acts/completion.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';
import { readSignature } from './read-signature.ts';

/** The acts by which a branch comes to its end as done, or gets more time, as they are asked for. */
export const completionActRoutes = [
  actRoute({
    act: 'claim_completion',
    summary: 'Claim that the organisation has done its part, with the grounds (申请办结)',
    body: claimCompletionSchema,
    result: changedAssignmentSchema,
    run: (context, { signature, ...input }) =>
      claimCompletion(context, { ...input, ...(signature && { signature: readSignature(signature) }) }),
  }),
  actRoute({
    act: 'withdraw_claim',
    summary: 'Take a claim back that nobody has assessed',
    body: withdrawClaimSchema,
    result: changedAssignmentSchema,
    run: withdrawClaim,
  }),
  actRoute({
    act: 'assess_claims',
    summary: 'Find that claims hold, for the head to decide (审核, first step)',
    body: assessClaimsSchema,
    result: claimsAnsweredSchema,
    run: assessClaims,
  }),
  actRoute({
    act: 'accept_claims',
    summary: 'Accept what was assessed; a task closes with its last branch (办结, second step)',
    body: acceptClaimsSchema,
    result: claimsAnsweredSchema,
    run: acceptClaims,
  }),
  actRoute({
    act: 'send_back_claims',
    summary: 'Send claims back with the reason (退办)',
    body: sendBackClaimsSchema,
    result: claimsAnsweredSchema,
    run: sendBackClaims,
  }),
  actRoute({
    act: 'strike_off_assignments',
    summary: 'Strike off what was accepted once it is verified on site or by data (销号)',
    body: strikeOffAssignmentsSchema,
    result: claimsAnsweredSchema,
    run: (context, { assignments, verification: { on, ...verification } }) =>
      strikeOffAssignments(context, { assignments, verification: { ...verification, on: readDay(on) } }),
  }),
  actRoute({
    act: 'reopen_assignment',
    summary: 'Open again what was accepted or struck off, with the reason',
    body: reopenAssignmentSchema,
    result: changedAssignmentSchema,
    run: reopenAssignment,
  }),
  actRoute({
    act: 'ask_extension',
    summary: 'Ask for more time before the date has passed (延期)',
    body: askExtensionSchema,
    result: changedAssignmentSchema,
    run: (context, { askedFor, signature, ...input }) =>
      askExtension(context, {
        ...{ ...input, askedFor: readDay(askedFor) },
        ...(signature && { signature: readSignature(signature) }),
      }),
  }),
  actRoute({
    act: 'withdraw_extension',
    summary: 'No longer ask for more time',
    body: withdrawExtensionSchema,
    result: changedAssignmentSchema,
    run: withdrawExtension,
  }),
  actRoute({
    act: 'support_extension',
    summary: 'Support an extension, for the head to decide (first step)',
    body: supportExtensionSchema,
    result: changedAssignmentSchema,
    run: supportExtension,
  }),
  actRoute({
    act: 'grant_extension',
    summary: 'Grant an extension: the day asked for counts for that branch (second step)',
    body: grantExtensionSchema,
    result: changedAssignmentSchema,
    run: grantExtension,
  }),
  actRoute({
    act: 'refuse_extension',
    summary: 'Refuse an extension with the reason: the date stays',
    body: refuseExtensionSchema,
    result: changedAssignmentSchema,
    run: refuseExtension,
  }),
];
