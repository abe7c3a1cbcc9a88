import type { ActContext } from '#acts/act-context.ts';
import { claimMilestones } from '#acts/claim-milestones.ts';
import { rejectMilestones, verifyMilestones } from '#acts/verify-milestones.ts';
import { verifyValues } from '#acts/verify-values.ts';
import { withdrawMilestoneClaims } from '#acts/withdraw-milestone-claims.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Things, Tried } from './things.ts';

/** Tries an act on what was reached or verified; undefined where there is nothing to try it on, or it is another act. */
export async function tryVerificationAct(
  context: ActContext,
  act: ActName,
  things: Things,
): Promise<Tried | undefined> {
  const { today: on } = context;
  const verification = { how: things.pick(['on_site', 'by_data'] as const), by: '督查组', on };
  if (act === 'claim_milestones') return await claim(context, things);
  if (act === 'verify_values') {
    const report = await things.one('report');
    const values = [{ position: 0, value: 2, source: '现场清点' }];
    return report && (await verifyValues(context, { ...things.stale(report), values, verification }));
  }
  const found = await things.one('mark');
  if (!found) return undefined;
  const marks = [things.stale(found)];
  switch (act) {
    case 'withdraw_milestone_claims':
      return await withdrawMilestoneClaims(context, { marks });
    case 'verify_milestones':
      return await verifyMilestones(context, { marks, verification });
    case 'reject_milestones':
      return await rejectMilestones(context, { marks, verification: { ...verification, words: '未见成果' } });
    default:
      return undefined;
  }
}

async function claim(context: ActContext, { db, pick }: Things): Promise<Tried | undefined> {
  const milestones = await db
    .selectFrom('milestone')
    .select(['organisationId', 'assignmentId', 'id'])
    .orderBy('organisationId')
    .orderBy('planId')
    .orderBy('assignmentId')
    .orderBy('position')
    .execute();
  if (milestones.length === 0) return undefined;
  const { organisationId, assignmentId, id: milestoneId } = pick(milestones);
  return await claimMilestones(context, {
    ...{ organisationId, assignmentId },
    milestones: [{ milestoneId, reachedOn: context.today, said: null, evidenceIds: [] }],
  });
}
