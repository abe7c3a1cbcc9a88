import { createHash } from 'node:crypto';
import type { LocalDate } from '#calendar/local-date.ts';
import { signsPlans } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { insertRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import { listPlanContents } from '#store/read/plans/list-plan-contents.ts';
import { type HeldPlan, updatePlan } from '#store/tables/plan.ts';
import { findStoredFile } from '#store/tables/stored-file.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { type PlanIncomplete, refuseIncomplete } from './check-plan-gaps.ts';
import { deriveId } from './derive-id.ts';
import { holdPlan, planSubject, type SeenPlanKey } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** A signature given on paper (签批页), as it is recorded with the scanned sheet. */
export interface PaperSignature {
  signer: string;
  signedOn: LocalDate;
  sheetDigest: string;
  sheetName: string;
}

export interface SignedPlan extends SeenPlanKey {
  /** Null where the caller signs in the program. */
  onPaper: PaperSignature | null;
}

export type SignPlanRefusal =
  | ThingRefusal
  | PlanIncomplete
  | { code: 'signature_day_wrong' | 'signature_sheet_missing' };

/**
 * The organisation's principal signs its plan in the program, or the liaison records that it was signed on paper, with the
 * sheet. Refused where the plan leaves out what it must state of a task.
 */
export async function signPlan(context: ActContext, input: SignedPlan) {
  return await transact<{ revision: number }, SignPlanRefusal>(context, 'ledger', async (within) => {
    const act = 'sign_plan';
    const { db, today, caller } = within;
    const holding = await holdPlan(within, act, input);
    if (!holding.ok) return holding;
    const { plan } = holding;
    const { onPaper } = input;
    const capacity = onPaper ? holding.capacity : findCapacity(caller, signsPlans, plan);
    if (!capacity) return notPermitted('spokesperson');
    const incomplete = await refuseIncomplete(db, plan);
    if (incomplete) return incomplete;
    if (onPaper && onPaper.signedOn > today) return refuse({ code: 'signature_day_wrong' });
    if (onPaper && !(await findStoredFile(db, onPaper.sheetDigest)))
      return refuse({ code: 'signature_sheet_missing' });
    const thingDigest = await digestOf(db, plan);
    await takeRole(db, { organisationId: plan.organisationId });
    await insertRows(db, { signature: [signatureOf(within, plan, { onPaper, thingDigest })] });
    await updatePlan(db, plan, { state: 'signed', signedOn: onPaper?.signedOn ?? today });
    const subjects = [
      planSubject(plan, { signer: onPaper?.signer ?? caller.name, onPaper: onPaper !== null }),
    ];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: plan.revision + 1 } };
  });
}

function signatureOf(
  { actId, today, caller }: ActContext,
  { organisationId, id }: HeldPlan,
  { onPaper, thingDigest }: { onPaper: PaperSignature | null; thingDigest: string },
) {
  return {
    ...{ organisationId, id: deriveId(actId, 'signature'), thingKind: 'plan' as const, thingId: id },
    ...{ thingDigest, taskId: null, delegationId: null, actId },
    way: onPaper ? ('on_paper' as const) : ('in_program' as const),
    signer: onPaper?.signer ?? caller.name,
    signerId: onPaper ? null : caller.personId,
    signedOn: onPaper?.signedOn ?? today,
    sheetDigest: onPaper?.sheetDigest ?? null,
    sheetName: onPaper?.sheetName ?? null,
  };
}

/** SHA-256 of what the plan says of each assignment, in the order of their ids. */
async function digestOf(db: Db, plan: HeldPlan): Promise<string> {
  const rows = [...(await listPlanContents(db, plan)).values()];
  const words = rows.map(({ assignmentId, content }) => [assignmentId, content]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
