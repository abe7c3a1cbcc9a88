import type { Bulletin, BulletinContents, BulletinRow, FindingCounts } from '#contract/bulletin.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findingTransitions } from '#ledger/states/finding-states.ts';
import type { FindingState } from '#ledger/values/finding-values.ts';
import { type LightColour, lightColours } from '#ledger/values/light-values.ts';
import type { Db } from '#store/open-store.ts';
import type { ClosedCycle } from '#store/read/bulletin/at-close.ts';
import { countFindingsAtClose, type FindingsAtClose } from '#store/read/bulletin/count-findings-at-close.ts';
import { listIssuedOrders } from '#store/read/bulletin/list-issued-orders.ts';
import { type LightChange, listLightChanges } from '#store/read/bulletin/list-light-changes.ts';
import { listDisputedLines, listExperiences } from '#store/read/bulletin/list-told-lines.ts';
import { type FoundCycle, findCycle } from '#store/read/statements/list-cycles.ts';
import { type FoundStatement, listStatements } from '#store/read/statements/list-statements.ts';
import { presentCycle } from './present-statement.ts';

/** As many reports of experience as a bulletin tells. */
const MOST_EXPERIENCES = 200;

/**
 * What a closed cycle shows, of what the caller may see: from what was frozen with it, from the lights of its two days, and from what
 * the journal had when it was closed, so that it never changes. Undefined where there is no such cycle. Read under the ledger's role.
 */
export async function findBulletin(db: Db, cycleId: string, caller: Caller): Promise<Bulletin | undefined> {
  const cycle = await findCycle(db, cycleId, directiveScopeOf(caller));
  if (!cycle) return undefined;
  const scope = journalScopeOf(caller);
  const { closedOn } = cycle;
  return {
    cycle: presentCycle(caller, cycle),
    whole: scope === 'all',
    bulletin: closedOn === null ? null : await findContents(db, cycle, { ...cycle, closedOn, scope }),
  };
}

async function findContents(db: Db, cycle: FoundCycle, closed: ClosedCycle): Promise<BulletinContents> {
  const statements = await listStatements(db, { cycleIds: [cycle.id], scope: closed.scope });
  const changes = await listLightChanges(db, closed);
  const findings = await countFindingsAtClose(db, closed);
  const orders = await listIssuedOrders(db, closed);
  const disputes = await listDisputedLines(db, closed);
  const rows = statements.map((statement) =>
    presentRow(statement, cycle, { changes, findings, orders, disputes }),
  );
  return {
    organisations: rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
    changes: addUp(changes),
    disputes: disputes.map(({ assignmentId: _, experience: __, reportCycle: ___, ...line }) => line),
    rules: [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, of]) => ({
      rule,
      findings: countStates(of),
    })),
    orders,
    experiences: (await listExperiences(db, closed, MOST_EXPERIENCES)).flatMap(
      ({ organisationId, organisation, assignmentId, taskId, ordinal, clause, experience, reportCycle }) =>
        experience === null || reportCycle === null
          ? []
          : {
              ...{ organisationId, organisation, assignmentId, taskId, ordinal, clause },
              ...{ words: experience, month: reportCycle },
            },
    ),
  };
}

interface Facts {
  changes: readonly LightChange[];
  findings: readonly FindingsAtClose[];
  orders: readonly { organisationId: string }[];
  disputes: readonly { organisationId: string }[];
}

function presentRow(statement: FoundStatement, { dueOn }: FoundCycle, facts: Facts): BulletinRow {
  const { organisationId, organisation, lines, unanswered, signedOn } = statement;
  const isOf = (fact: { organisationId: string }) => fact.organisationId === organisationId;
  const own = facts.changes.filter(isOf);
  return {
    ...{ organisationId, organisation, lines, unanswered, signedOn },
    answer: signedOn === null ? 'missing' : signedOn > dueOn ? 'late' : 'in_time',
    disputed: facts.disputes.filter(isOf).length,
    before: countLights(own, 'before'),
    after: countLights(own, 'after'),
    findings: countStates(facts.findings.filter(isOf)),
    orders: facts.orders.filter(isOf).length,
  };
}

const answersInOrder: readonly BulletinRow['answer'][] = ['missing', 'late', 'in_time'];

/** Those that have not answered first; among equals the order of their names stands. */
function placeOf({ answer }: BulletinRow): number {
  return answersInOrder.indexOf(answer);
}

function countLights(changes: readonly LightChange[], when: 'before' | 'after'): Record<LightColour, number> {
  const counts = { red: 0, yellow: 0, blue: 0, green: 0, grey: 0 };
  for (const change of changes) counts[colourAt(change[when])] += change.branches;
  return counts;
}

function addUp(changes: readonly LightChange[]): BulletinContents['changes'] {
  return [...Map.groupBy(changes, ({ before, after }) => `${before} ${after}`).values()].flatMap((equal) => {
    const [first] = equal;
    if (!first) return [];
    const branches = equal.reduce((sum, change) => sum + change.branches, 0);
    return { before: colourAt(first.before), after: colourAt(first.after), branches };
  });
}

function colourAt(rank: number): LightColour {
  return lightColours[rank] ?? 'grey';
}

function countStates(findings: readonly FindingsAtClose[]): FindingCounts {
  const counts = { open: 0, explained: 0, corrected: 0, accepted: 0, upheld: 0 };
  for (const each of findings) counts[stateAfter(each)] += each.findings;
  return counts;
}

function stateAfter({ act }: FindingsAtClose): FindingState {
  const to = findingTransitions.find((line) => line.act === act)?.to;
  return to === undefined || to === 'stays' ? 'open' : to;
}
