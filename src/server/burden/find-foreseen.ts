import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';
import type { Foreseen, ForeseenOrganisation, ForeseenQuery, KnownFact } from '#contract/foreseen.ts';
import { addUpAsked } from '#ledger/burden/add-up-asked.ts';
import { costOf } from '#ledger/burden/asked-by-act.ts';
import { addRequest, capOf, isOverCap } from '#ledger/burden/request-caps.ts';
import { burdenRules } from '#ledger/policy/burden-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { Db } from '#store/open-store.ts';
import { listAskedInMonth } from '#store/read/burden/list-asked-in-month.ts';
import { listHeadNames } from '#store/read/burden/list-head-names.ts';
import { listKnownFacts } from '#store/read/burden/list-known-facts.ts';
import { type KnownValue, listKnownValues } from '#store/read/burden/list-known-values.ts';
import { listOpenRequests } from '#store/read/burden/list-open-requests.ts';
import { listOrganisationKinds } from '#store/read/burden/list-organisation-kinds.ts';
import { listOwedLines } from '#store/read/burden/list-owed-lines.ts';
import { listUsableApprovals } from '#store/tables/cap-approval.ts';
import { listRequestCaps } from '#store/tables/request-cap.ts';

/** So many overlaps and known facts of an organisation are shown; of the others their number. */
const MOST_SHOWN = 8;

/** Whom a request would reach: what it asks of each, and how much of that is known. */
interface Reach {
  organisationId: string;
  lines: number | null;
  filledIn: number;
  known: KnownValue[];
}

/** What a request would come to if it went out today, as far as the caller may see it. Read under the ledger's role. */
export async function findForeseen(
  db: Db,
  { caller, query, today }: { caller: Caller; query: ForeseenQuery; today: LocalDate },
): Promise<Foreseen> {
  const { act, directiveId = null, taskIds, fields } = query;
  const reached = await listReached(db, caller, query);
  const organisationIds = reached.map(({ organisationId }) => organisationId);
  const about = {
    ...{ scope: journalScopeOf(caller), organisationIds, taskIds, directiveId },
    ...{ period: periodOf(query), names: fields.map(({ name }) => name) },
  };
  const caps = await listRequestCaps(db);
  const standing = addUpAsked(await listAskedInMonth(db, { organisationIds, today }));
  const overlaps = Map.groupBy(await listOpenRequests(db, about), (each) => each.organisationId);
  const facts =
    act === 'ask_data'
      ? new Map<string, never[]>()
      : Map.groupBy(await listKnownFacts(db, about, MOST_SHOWN), (each) => each.organisationId);
  const reachOf = new Map(reached.map((each) => [each.organisationId, each]));
  const organisations = (await listOrganisationKinds(db, organisationIds)).flatMap(({ id, name, kind }) => {
    const reach = reachOf.get(id);
    if (!reach) return [];
    const open = overlaps.get(id) ?? [];
    const said = facts.get(id) ?? [];
    const known = [...reach.known.map((each) => presentKnown(each, fields)), ...said.map(presentFact)];
    const cap = capOf(caps, kind);
    const asked = costOf({ act, lines: reach.lines })?.fields ?? 0;
    const before = standing.get(id) ?? { requests: 0, fields: 0 };
    const isReached = reach.lines !== 0;
    return {
      ...{
        organisationId: id,
        organisation: name,
        fields: asked,
        filledIn: reach.filledIn,
        standing: before,
      },
      cap: cap ? { requests: cap.requests, fields: cap.fields } : null,
      isOver: cap !== undefined && isReached && isOverCap(addRequest(before, asked), cap),
      overlaps: open.slice(0, MOST_SHOWN).map((row) => ({ ...row, task: placeOf(row) })),
      overlapCount: open.length,
      known: known.slice(0, MOST_SHOWN),
      knownCount: reach.known.length + (said[0]?.count ?? 0),
    };
  });
  return {
    today,
    organisations: organisations.toSorted((a, b) => Number(b.isOver) - Number(a.isOver)),
    ...(await findLeave(db, { caller, act, today, organisations })),
  };
}

/** Leave that was given, and who may give it. */
async function findLeave(
  db: Db,
  {
    caller,
    act,
    today,
    organisations,
  }: {
    caller: Caller;
    act: ForeseenQuery['act'];
    today: LocalDate;
    organisations: readonly ForeseenOrganisation[];
  },
): Promise<Pick<Foreseen, 'approvals' | 'heads' | 'askerId' | 'can'>> {
  const askerIds = caller.capacities.flatMap(({ organisationId }) => organisationId ?? []);
  const approvals = await listUsableApprovals(db, { askerIds, act, today });
  const over = organisations.filter(({ isOver }) => isOver);
  return {
    approvals: approvals.map(({ id, approver, reason, validUntil, organisationIds }) => ({
      ...{ id, approver, reason, validUntil },
      covers: over.every(({ organisationId }) => organisationIds.includes(organisationId)),
    })),
    heads: over.length > 0 ? await listHeadNames(db) : [],
    askerId: caller.capacities[0].organisationId,
    can: findCapacity(caller, burdenRules.approve_over_cap, undefined) ? ['approve_over_cap'] : [],
  };
}

/** Whom it would reach: the cycle those that carry something of the directive, any other those that are named. */
async function listReached(db: Db, caller: Caller, query: ForeseenQuery): Promise<Reach[]> {
  const { act, directiveId, organisationIds, fields } = query;
  const period = periodOf(query);
  const isKeeper = journalScopeOf(caller) === 'all';
  if (act === 'open_cycle') {
    if (!directiveId || !period || !isKeeper) return [];
    const owed = await listOwedLines(db, { directiveId, ...period });
    return owed.map((each) => ({ ...each, known: [] }));
  }
  if (act !== 'ask_data')
    return organisationIds.map((organisationId) => ({ organisationId, lines: null, filledIn: 0, known: [] }));
  if (!directiveId || !isKeeper) return [];
  const asked = fields.map((field, position) => ({ ...field, position }));
  const values = await listKnownValues(db, { directiveId, organisationIds, fields: asked });
  return organisationIds.map((organisationId) => {
    const known = values.filter((each) => each.organisationId === organisationId);
    return { organisationId, lines: asked.length - known.length, filledIn: known.length, known };
  });
}

function periodOf(query: ForeseenQuery): { fromOn: LocalDate; untilOn: LocalDate } | null {
  if (query.act !== 'open_cycle') return null;
  const [fromOn, untilOn] = [query.fromOn, query.untilOn].map((day) => parseLocalDate(day ?? ''));
  return fromOn && untilOn ? { fromOn, untilOn } : null;
}

function presentKnown(known: KnownValue, fields: ForeseenQuery['fields']): KnownFact {
  const { position, value, unit, period, sourceKind, sourceOn } = known;
  const what = [fields[position]?.name, period].filter(Boolean).join(' ');
  return { kind: sourceKind, what, value: unit ? `${value} ${unit}` : value, on: sourceOn, task: null };
}

type Placed = { taskId: string | null; directiveId: string | null; ordinal: number | null };

function presentFact({ kind, what, value, on, ...place }: Omit<KnownFact, 'task'> & Placed): KnownFact {
  return { kind, what, value, on, task: placeOf(place) };
}

function placeOf({ taskId, directiveId, ordinal }: Placed): KnownFact['task'] {
  return taskId !== null && directiveId !== null && ordinal !== null
    ? { id: taskId, directiveId, ordinal }
    : null;
}
