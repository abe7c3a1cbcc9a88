import { findMonthEnd, type LocalDate, parseLocalDate, yearOf } from '#calendar/local-date.ts';
import type { BurdenRequests, BurdenYear } from '#contract/burden.ts';
import { askedByAct, costOf } from '#ledger/burden/asked-by-act.ts';
import { countTyped, typedByAct } from '#ledger/burden/count-typed.ts';
import { type BurdenPart, foldBurden, sumUp } from '#ledger/burden/fold-burden.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { actNames } from '#ledger/values/act-names.ts';
import type { Db } from '#store/open-store.ts';
import {
  type AskedRow,
  listAsked,
  listAskedYears,
  listReportedFields,
  listRequests,
  listTyped,
} from '#store/read/burden/list-burden.ts';

const asking = actNames.filter((act) => askedByAct[act] !== undefined);
const typing = actNames.filter((act) => typedByAct[act] !== undefined);

/** What a person looks through at once. */
const MOST_REQUESTS = 500;

/** What was asked and typed in a year, as far as the caller may see it. Read under the ledger's role. */
export async function findBurdenYear(
  db: Db,
  { caller, year }: { caller: Caller; year: number },
): Promise<BurdenYear> {
  const scope = journalScopeOf(caller);
  const { asked, parts } = await listParts(db, { scope, ...daysOf(year) });
  const before = await listParts(db, { scope, ...daysOf(year - 1) });
  const years = await listAskedYears(db, asking);
  return {
    year,
    years: [...new Set([...years, year])].toSorted((a, b) => a - b),
    total: sumUp(parts),
    before: sumUp(before.parts),
    organisations: foldBurden(parts),
    requesters: countRequesters(asked),
  };
}

/** The requests that reached an organisation in a month, as far as the caller may see them. Read under the ledger's role. */
export async function findBurdenRequests(
  db: Db,
  { caller, organisationId, month }: { caller: Caller; organisationId: string; month: string },
): Promise<BurdenRequests> {
  const question = { acts: asking, scope: journalScopeOf(caller), organisationId, ...daysOfMonth(month) };
  const rows = await listRequests(db, question, MOST_REQUESTS + 1);
  const [named] = await listAsked(db, question);
  return {
    organisation: named?.organisation ?? null,
    more: rows.length > MOST_REQUESTS,
    requests: rows.slice(0, MOST_REQUESTS).flatMap((row) => {
      const cost = costOf(row);
      const { actId, act, askedOn, asker, taskId, directiveId, ordinal, clause } = row;
      const task =
        taskId !== null && directiveId !== null && ordinal !== null && clause !== null
          ? { id: taskId, directiveId, ordinal, clause }
          : null;
      return cost ? [{ actId, act, askedOn, asker, task, ...cost }] : [];
    }),
  };
}

type Period = { scope: ReturnType<typeof journalScopeOf>; fromOn: LocalDate; untilOn: LocalDate };

async function listParts(db: Db, period: Period): Promise<{ asked: AskedRow[]; parts: BurdenPart[] }> {
  const asked = await listAsked(db, { ...period, acts: asking });
  const typed = await listTyped(db, { ...period, acts: typing });
  const reported = await listReportedFields(db, period);
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

/** Who asked how much, the most first. */
function countRequesters(asked: readonly AskedRow[]): BurdenYear['requesters'] {
  return [...Map.groupBy(asked, ({ askerId }) => askerId)]
    .map(([organisationId, rows]) => ({
      organisationId,
      organisation: rows[0]?.asker ?? null,
      requests: rows.reduce((sum, { requests }) => sum + requests, 0),
      fieldsAsked: rows.reduce((sum, row) => sum + row.requests * (costOf(row)?.fields ?? 0), 0),
    }))
    .toSorted((a, b) => b.requests - a.requests);
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
