import { updateMarks } from '#store/tables/milestone-mark.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdMarks, markSubject, type SeenMarkKey } from './hold-marks.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The organisation takes back that milestones were reached, while nobody has looked at it. */
export async function withdrawMilestoneClaims(context: ActContext, input: { marks: SeenMarkKey[] }) {
  return await transact<{ marks: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'withdraw_milestone_claims';
    const holding = await holdMarks(within, act, input.marks);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    for (const [organisationId, own] of Map.groupBy(held, (mark) => mark.organisationId)) {
      await takeRole(within.db, { organisationId });
      await updateMarks(within.db, own, { state: 'withdrawn', actId: within.actId });
    }
    await takeRole(within.db, 'ledger');
    const subjects = held.map((mark) => markSubject(mark));
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { marks: held.length } };
  });
}
