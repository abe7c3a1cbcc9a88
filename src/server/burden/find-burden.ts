import { findMonthEnd, type LocalDate, parseLocalDate, yearOf } from '#calendar/local-date.ts';
import type { BurdenRequests, BurdenYear } from '#contract/burden.ts';
import { askedByAct, costOf } from '#ledger/burden/asked-by-act.ts';
import { countTyped, typedByAct } from '#ledger/burden/count-typed.ts';
import { type BurdenPart, foldBurden, sumUp } from '#ledger/burden/fold-burden.ts';
import { burdenRules } from '#ledger/policy/burden-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { actNames } from '#ledger/values/act-names.ts';
import { burdenActs } from '#ledger/values/burden-values.ts';
import type { Db } from '#store/open-store.ts';
import { listApprovals, listAskers } from '#store/read/burden/list-approvals.ts';
import {
  type AskedRow,
  listAsked,
  listAskedYears,
  listPlannedFields,
  listReportedFields,
  listRequests,
  listTyped,
} from '#store/read/burden/list-burden.ts';
import { listRequestCaps } from '#store/tables/request-cap.ts';

const asking = actNames.filter((act) => askedByAct[act] !== undefined);
const typing = actNames.filter((act) => typedByAct[act] !== undefined);

/** What a person looks through at once. */
const MOST_REQUESTS = 500;

/**
 * What was asked and typed in a year beside the year before, by organisation and by who asked, and every year in all, as far as
 * the caller may see it. Read under the ledger's role.
 */
export async function findBurdenYear(
  db: Db,
  { caller, year, today }: { caller: Caller; year: number; today: LocalDate },
): Promise<BurdenYear> {
  const scope = journalScopeOf(caller);
  const named = [...new Set([...(await listAskedYears(db, asking)), year])].toSorted((a, b) => a - b);
  const parts = new Map<number, Awaited<ReturnType<typeof listParts>>>();
  for (const each of new Set([...named, year - 1]))
    parts.set(each, await listParts(db, { scope, ...daysOf(each) }));
  const of = (each: number) => parts.get(each) ?? { asked: [], parts: [] };
  const former = Map.groupBy(of(year - 1).parts, ({ organisationId }) => organisationId);
  return {
    year,
    years: named
      .map((each) => ({ year: each, ...sumUp(of(each).parts) }))
      .filter((each) => each.year === year || each.requests > 0),
    total: sumUp(of(year).parts),
    before: sumUp(of(year - 1).parts),
    organisations: foldBurden(of(year).parts).map((each) => ({
      ...each,
      before: sumUp(former.get(each.organisationId) ?? []),
    })),
    requesters: countRequesters(of(year).asked, of(year - 1).asked),
    ...(await findCaps(db, { caller, scope, ...daysOf(year) })),
    today,
  };
}

/** The caps as they are set, the leave that the head gave in those days, and what the caller may do about both. */
async function findCaps(
  db: Db,
  { caller, ...period }: { caller: Caller } & Period,
): Promise<Pick<BurdenYear, 'caps' | 'approvals' | 'askers' | 'can'>> {
  const can = burdenActs.filter((act) => findCapacity(caller, burdenRules[act], undefined));
  return {
    caps: (await listRequestCaps(db)).map(({ actId: _, ...cap }) => cap),
    approvals: await listApprovals(db, period),
    askers: can.includes('approve_over_cap') ? await listAskers(db) : [],
    can,
  };
}

/** The requests that reached an organisation in a month, as far as the caller may see them. Read under the ledger's role. */
export async function findBurdenRequests(
  db: Db,
  { caller, organisationId, month }: { caller: Caller; organisationId: string; month: string },
): Promise<BurdenRequests> {
  const scope = journalScopeOf(caller);
  const question = { acts: asking, scope, organisationIds: [organisationId], ...daysOfMonth(month) };
  const rows = await listRequests(db, question, MOST_REQUESTS + 1);
  const [named] = await listAsked(db, question);
  return {
    organisation: named?.organisation ?? null,
    more: rows.length > MOST_REQUESTS,
    requests: rows.slice(0, MOST_REQUESTS).flatMap((row) => {
      const cost = costOf(row);
      const { actId, act, askedOn, asker, taskId, directiveId, ordinal, clause, approver, leaveReason } = row;
      const leave = approver !== null && leaveReason !== null ? { approver, reason: leaveReason } : null;
      const task =
        taskId !== null && directiveId !== null && ordinal !== null && clause !== null
          ? { id: taskId, directiveId, ordinal, clause }
          : null;
      return cost ? [{ actId, act, askedOn, asker, task, leave, ...cost }] : [];
    }),
  };
}

type Period = { scope: ReturnType<typeof journalScopeOf>; fromOn: LocalDate; untilOn: LocalDate };

async function listParts(db: Db, period: Period): Promise<{ asked: AskedRow[]; parts: BurdenPart[] }> {
  const asked = await listAsked(db, { ...period, acts: asking });
  const typed = await listTyped(db, { ...period, acts: typing });
  const reported = [...(await listReportedFields(db, period)), ...(await listPlannedFields(db, period))];
  const nothing = { requests: 0, fieldsAsked: 0, fieldsTyped: 0, pages: 0 };
  return {
    asked,
    parts: [
      ...asked.flatMap(({ organisationId, organisation, month, requests, ...row }) => {
        const cost = costOf(row);
        if (!cost) return [];
        const { kind, fields, pages } = cost;
        const sums = { requests, fieldsAsked: fields * requests, pages: pages * requests, fieldsTyped: 0 };
        return [{ organisationId, organisation, month, kind, ...sums }];
      }),
      ...typed.map(({ act, input, ...of }) => ({
        ...{ ...of, kind: null, ...nothing, fieldsTyped: countTyped(act, input) },
      })),
      ...reported.map(({ fields, ...of }) => ({ ...of, kind: null, ...nothing, fieldsTyped: fields })),
    ],
  };
}

/** Who asked how much, beside what they asked the year before, the most first. */
function countRequesters(asked: readonly AskedRow[], former: readonly AskedRow[]): BurdenYear['requesters'] {
  const before = Map.groupBy(former, ({ askerId }) => askerId);
  return [...Map.groupBy(asked, ({ askerId }) => askerId)]
    .map(([organisationId, rows]) => ({
      ...{ organisationId, organisation: rows[0]?.asker ?? null, ...addAsked(rows) },
      before: addAsked(before.get(organisationId) ?? []),
    }))
    .toSorted((a, b) => b.requests - a.requests);
}

function addAsked(rows: readonly AskedRow[]): { requests: number; fieldsAsked: number } {
  return {
    requests: rows.reduce((sum, { requests }) => sum + requests, 0),
    fieldsAsked: rows.reduce((sum, row) => sum + row.requests * (costOf(row)?.fields ?? 0), 0),
  };
}

function daysOf(year: number): { fromOn: LocalDate; untilOn: LocalDate } {
  return { fromOn: dayAt(`${year}-01-01`), untilOn: dayAt(`${year}-12-31`) };
}

function daysOfMonth(month: string): { fromOn: LocalDate; untilOn: LocalDate } {
  const fromOn = dayAt(`${month}-01`);
  return { fromOn, untilOn: findMonthEnd(yearOf(fromOn), Number(month.slice(5))) ?? fromOn };
}

function dayAt(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new Error(`${text} is no civil date.`);
  return day;
}
