import { addUpAsked } from '#ledger/burden/add-up-asked.ts';
import { costOf } from '#ledger/burden/asked-by-act.ts';
import { addRequest, capOf, isOverCap, type OverCap } from '#ledger/burden/request-caps.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import type { CappedAct } from '#ledger/values/burden-values.ts';
import { listAskedInMonth } from '#store/read/burden/list-asked-in-month.ts';
import { listOrganisationKinds } from '#store/read/burden/list-organisation-kinds.ts';
import { lockApproval, useApproval } from '#store/tables/cap-approval.ts';
import { lockRequestCaps } from '#store/tables/request-cap.ts';
import type { ActContext } from './act-context.ts';
import { refuse } from './refusals.ts';

/** A request that is about to go out. */
export interface RequestAbout {
  act: CappedAct;
  /** In which it is asked. */
  capacity: Capacity;
  /** Whom it reaches; `lines` where it is answered line by line. */
  reached: readonly { organisationId: string; lines: number | null }[];
  /** The head's leave to ask more, where somebody names it. */
  approvalId?: string | undefined;
}

export type BrakeRefusal =
  /** It would ask some organisations for more than their cap, and names no leave of the head. */
  | { code: 'over_cap'; over: (OverCap & { organisation: string })[] }
  /** The leave that it names is used up, out of date, or for another request. */
  | { code: 'approval_unfit' };

/** What the journal says of the leave that a request took. */
export type Braked = { ok: true; basis?: string } | { ok: false; refusal: BrakeRefusal };

/**
 * Holds back what would ask an organisation beyond its cap of the month, unless the head has given leave, which is used up by it.
 * Where caps are set, requests are counted one after the other. Works under the ledger's role.
 */
export async function brakeRequest(within: ActContext, request: RequestAbout): Promise<Braked> {
  const { db, actId, today } = within;
  const over = await listOverCap(within, request);
  if (over.length === 0) return { ok: true };
  const { act, capacity, approvalId } = request;
  if (approvalId === undefined) return refuse({ code: 'over_cap', over });
  const approval = await lockApproval(db, approvalId);
  const isFit =
    approval &&
    approval.usedActId === null &&
    approval.requestAct === act &&
    approval.askerId === capacity.organisationId &&
    approval.validUntil >= today &&
    over.every(({ organisationId }) => approval.organisationIds.includes(organisationId));
  if (!isFit) return refuse({ code: 'approval_unfit' });
  await useApproval(db, { id: approvalId, actId });
  return { ok: true, basis: `${approval.approver}：${approval.reason}` };
}

/** The organisations that it would ask beyond their caps, with what they come to. */
async function listOverCap({ db, today }: ActContext, { act, reached }: RequestAbout) {
  const caps = await lockRequestCaps(db);
  if (caps.length === 0) return [];
  const ids = reached.map(({ organisationId }) => organisationId);
  const standing = addUpAsked(await listAskedInMonth(db, { organisationIds: ids, today }));
  const kinds = new Map((await listOrganisationKinds(db, ids)).map((each) => [each.id, each]));
  return reached.flatMap(({ organisationId, lines }) => {
    const organisation = kinds.get(organisationId);
    const cap = organisation && capOf(caps, organisation.kind);
    if (!cap) return [];
    const { requests, fields } = cap;
    const before = standing.get(organisationId) ?? { requests: 0, fields: 0 };
    const asked = addRequest(before, costOf({ act, lines })?.fields ?? 0);
    if (!isOverCap(asked, cap)) return [];
    return [{ organisationId, organisation: organisation.name, asked, cap: { requests, fields } }];
  });
}
