import type { LocalDate } from '#calendar/local-date.ts';
import type { VerificationWay } from '#ledger/values/completion.ts';
import type { ActContext } from './act-context.ts';
import type { SeenClaims } from './assess-claims.ts';
import { changeClosingAssignments } from './change-closing-assignments.ts';
import { holdAssignments } from './hold-assignments.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** How it was verified that what was accepted is done. */
export interface Verification {
  how: VerificationWay;
  /** Who went there or looked at the data. */
  by: string;
  on: LocalDate;
  words?: string | undefined;
}

/** The day on which something is said to have been verified is yet to come. */
export type VerifiedInFuture = { code: 'verified_in_future' };

/** The keepers strike off what was accepted once it is verified, on site or by data (销号): by whom, how and when. */
export async function strikeOffAssignments(
  context: ActContext,
  input: SeenClaims & { verification: Verification },
) {
  return await transact<{ assignments: number }, ThingRefusal | VerifiedInFuture>(
    context,
    'ledger',
    async (within) => {
      const act = 'strike_off_assignments';
      const holding = await holdAssignments(within, act, input.assignments, 'written');
      if (!holding.ok) return holding;
      const { how: verifiedHow, by: verifiedBy, on: verifiedOn, words = null } = input.verification;
      if (verifiedOn > within.today) return refuse({ code: 'verified_in_future' });
      const verified = { verifiedHow, verifiedBy, verifiedOn };
      await changeClosingAssignments(within, holding, {
        ...{ act, input, change: { state: 'struck_off' } },
        detail: words === null ? verified : { ...verified, words },
        claim: { ...verified, verification: words, struckOffActId: within.actId },
      });
      return { ok: true, result: { assignments: holding.held.length } };
    },
  );
}
