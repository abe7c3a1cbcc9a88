import { acceptClaims } from '#acts/accept-claims.ts';
import type { ActContext } from '#acts/act-context.ts';
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
import type { ActName } from '#ledger/values/act-names.ts';
import type { Things, Tried } from './things.ts';

const reason = '示例理由';
const words = '已现场查看，情况属实。';

/** Tries an act by which a branch comes to its end as done, or gets more time; undefined where it is another act. */
export async function tryClosingAct(
  context: ActContext,
  act: ActName,
  { pick, some, stale }: Things,
): Promise<Tried | undefined> {
  const assignments = (await some('assignment', 3)).map(stale);
  const [assignment] = assignments;
  if (!assignment) return undefined;
  switch (act) {
    case 'claim_completion':
      return await claimCompletion(context, { ...assignment, grounds: '园区已建成投用。' });
    case 'withdraw_claim':
      return await withdrawClaim(context, assignment);
    case 'assess_claims':
      return await assessClaims(context, { assignments, assessment: words });
    case 'accept_claims':
      return await acceptClaims(context, { assignments, words });
    case 'send_back_claims':
      return await sendBackClaims(context, { assignments, reason });
    case 'strike_off_assignments': {
      const verification = { how: pick(['on_site', 'by_data'] as const), by: '督查一处', on: context.today };
      return await strikeOffAssignments(context, { assignments, verification });
    }
    case 'reopen_assignment':
      return await reopenAssignment(context, { ...assignment, reason });
    case 'ask_extension':
      return await askExtension(context, { ...assignment, reason, progress: words, askedFor: '2022-03-31' });
    case 'withdraw_extension':
      return await withdrawExtension(context, assignment);
    case 'support_extension':
      return await supportExtension(context, { ...assignment, words });
    case 'grant_extension':
      return await grantExtension(context, assignment);
    case 'refuse_extension':
      return await refuseExtension(context, { ...assignment, reason });
    default:
      return undefined;
  }
}
