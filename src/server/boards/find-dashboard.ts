import type { LocalDate } from '#calendar/local-date.ts';
import type { Dashboard } from '#contract/dashboard.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesStatement } from '#ledger/policy/statement-policy.ts';
import type { Db } from '#store/open-store.ts';
import { countWaiting } from '#store/read/dashboard/count-waiting.ts';
import { listPartnersBehind } from '#store/read/dashboard/list-partners-behind.ts';
import { listOwnTrend, listRoleLights } from '#store/read/dashboard/list-role-lights.ts';
import { findOrganisationAbove } from '#store/read/find-organisation-above.ts';
import { findOrganisation } from '#store/read/list-organisations.ts';
import { listCycles } from '#store/read/statements/list-cycles.ts';
import { listStatements } from '#store/read/statements/list-statements.ts';
import { findBurdenRequests } from '../burden/find-burden.ts';
import { presentHead } from '../reconciliation/present-statement.ts';

/** So many weeks of lights. */
const WEEKS = 13;
/** As many organisations that are behind as a glance takes in. */
const MOST_PARTNERS = 10;

/**
 * How an organisation stands in a directive; undefined where it carries nothing there, or the caller does not see what it owes: its own
 * people, those above it and the keepers do. Read under the ledger's role.
 */
export async function findDashboard(
  db: Db,
  { directiveId, organisationId }: { directiveId: string; organisationId: string },
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<Dashboard | undefined> {
  const placed = await findOrganisationAbove(db, organisationId);
  if (!placed || !findCapacity(caller, seesStatement, placed)) return undefined;
  const organisation = await findOrganisation(db, directiveId, organisationId);
  if (!organisation) return undefined;
  const own = { directiveId, organisationId, day: today };
  const { reports, plans, statements, coSignatures, ...asked } = await countWaiting(db, { ...own, today });
  return {
    today,
    organisation: {
      ...{ id: organisationId, shortName: organisation.shortName, englishName: organisation.englishName },
    },
    lights: await listRoleLights(db, own),
    weeks: await listOwnTrend(db, own, WEEKS),
    toSign: { reports, plans, statements, coSignatures },
    asked,
    statements: await listOpenStatements(db, own, caller),
    partners: (await listPartnersBehind(db, own, MOST_PARTNERS)).map(
      ({ organisationId: id, shortName, englishName, ...behind }) => ({
        ...{ organisation: { id, shortName, englishName }, ...behind },
      }),
    ),
    burden: await sumMonth(db, organisationId, { caller, today }),
  };
}

async function listOpenStatements(
  db: Db,
  { directiveId, organisationId }: { directiveId: string; organisationId: string },
  caller: Caller,
): Promise<Dashboard['statements']> {
  const cycles = await listCycles(db, directiveScopeOf(caller));
  const open = new Map(
    cycles
      .filter((cycle) => cycle.directiveId === directiveId && cycle.state === 'open')
      .map((cycle) => [cycle.id, cycle]),
  );
  const found = await listStatements(db, {
    ...{ cycleIds: [...open.keys()], organisationIds: [organisationId], scope: journalScopeOf(caller) },
  });
  return found.flatMap((statement) => {
    const cycle = open.get(statement.cycleId);
    return cycle ? { ...presentHead(statement), label: cycle.label, dueOn: cycle.dueOn } : [];
  });
}

async function sumMonth(
  db: Db,
  organisationId: string,
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<Dashboard['burden']> {
  const asked = { caller, organisationId, month: today.slice(0, 7) };
  const { requests } = await findBurdenRequests(db, asked);
  const sum = (count: (request: (typeof requests)[number]) => number) =>
    requests.reduce((all, request) => all + count(request), 0);
  return {
    requests: requests.length,
    fields: sum(({ fields }) => fields),
    pages: sum(({ pages }) => pages),
  };
}
