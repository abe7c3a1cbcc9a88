import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { ComparedStatements, StatementPage, StatementSheet } from '#contract/reconciliation.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { listStatementActs, seesStatement } from '#ledger/policy/statement-policy.ts';
import { compareLines, pairLines } from '#ledger/statements/compare-lines.ts';
import type { LineFilter } from '#ledger/values/statement-values.ts';
import type { Db } from '#store/open-store.ts';
import { listUnits } from '#store/read/plans/list-units.ts';
import { findCycle, listCycles } from '#store/read/statements/list-cycles.ts';
import {
  countLinesByFilter,
  type LinesAsked,
  listStatementLines,
} from '#store/read/statements/list-statement-lines.ts';
import { listStatements } from '#store/read/statements/list-statements.ts';
import { presentCycle, presentHead, presentLine } from './present-statement.ts';

/** By which a statement is asked for. */
export interface StatementAsked {
  cycleId: string;
  organisationId: string;
}

/**
 * One organisation's statement in a cycle, every line of it; undefined where there is none, or the caller does not see it. Read
 * under the ledger's role.
 */
export async function findStatement(
  db: Db,
  asked: StatementAsked,
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<StatementSheet | undefined> {
  const found = await findSeen(db, asked, caller);
  if (!found) return undefined;
  const { organisationId, id: statementId } = found.statement;
  const lines = await listStatementLines(db, { organisationId, statementId });
  return { ...(await presentFound(db, found, { caller, today })), lines: lines.map(presentLine) };
}

/** By which lines of a statement are asked for. */
export interface PageAsked extends Omit<LinesAsked, 'show'> {
  /** `waiting`: what waits for whoever asks. */
  show: LineFilter | 'waiting';
}

/** A page of a statement's lines under its head, as `findStatement` finds it. */
export async function findStatementPage(
  db: Db,
  asked: StatementAsked,
  { limit, ...page }: PageAsked,
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<StatementPage | undefined> {
  const found = await findSeen(db, asked, caller);
  if (!found) return undefined;
  const { organisationId, id: statementId } = found.statement;
  const head = await presentFound(db, found, { caller, today });
  const show = page.show === 'waiting' ? waitingOf(head) : page.show;
  const key = { organisationId, statementId };
  const [shown, listed] = await Promise.all([
    countLinesByFilter(db, key, page.unit),
    // One more tells whether there is a next page.
    listStatementLines(db, key, { ...page, show, limit: limit + 1 }),
  ]);
  const lines = listed.slice(0, limit).map(presentLine);
  const next = listed.length > limit ? (lines.at(-1)?.assignmentId ?? null) : null;
  return { ...head, lines, show, shown, next };
}

/** Whoever answers or checks sees first what waits for them. */
function waitingOf({ can, statement: { counts } }: Omit<StatementSheet, 'lines'>): LineFilter {
  if (can.includes('answer_statement_lines') && counts.unanswered > 0) return 'unanswered';
  return can.includes('keeper_answer_lines') && counts.keeperUnanswered > 0 ? 'unchecked' : 'all';
}

/** A statement without its lines, as its reader sees it. */
async function presentFound(
  db: Db,
  { cycle, statement }: NonNullable<Awaited<ReturnType<typeof findSeen>>>,
  { caller, today }: { caller: Caller; today: LocalDate },
): Promise<Omit<StatementSheet, 'lines'>> {
  const { organisationId } = statement;
  const cycles = await listCycles(db, directiveScopeOf(caller));
  const others = cycles.filter(({ id, directiveId }) => id !== cycle.id && directiveId === cycle.directiveId);
  const among = await listStatements(db, {
    ...{
      cycleIds: others.map(({ id }) => id),
      organisationIds: [organisationId],
      scope: journalScopeOf(caller),
    },
  });
  return {
    today,
    workingDaysLeft: workingDaysBetween(today, cycle.dueOn).days,
    cycle: presentCycle(caller, cycle),
    statement: presentHead(statement),
    units: await listUnits(db, organisationId),
    can: listStatementActs(caller, statement),
    others: others
      .filter(({ id }) => among.some(({ cycleId }) => cycleId === id))
      .map(({ id: cycleId, label }) => ({ cycleId, label })),
  };
}

/** Two cycles of one organisation line by line, the earlier first; undefined where one of them is not to be seen. */
export async function compareStatements(
  db: Db,
  { otherId, ...asked }: StatementAsked & { otherId: string },
  caller: Caller,
): Promise<ComparedStatements | undefined> {
  const one = await findSeen(db, asked, caller);
  const other = await findSeen(db, { ...asked, cycleId: otherId }, caller);
  if (!one || !other) return undefined;
  const [before, after] = one.cycle.untilOn <= other.cycle.untilOn ? [one, other] : [other, one];
  const [former, later] = await Promise.all(
    [before, after].map(({ statement: { organisationId, id } }) =>
      listStatementLines(db, { organisationId, statementId: id }),
    ),
  );
  return {
    organisation: after.statement.organisation,
    before: presentCycle(caller, before.cycle),
    after: presentCycle(caller, after.cycle),
    lines: pairLines(former ?? [], later ?? []).flatMap((pair) => {
      const line = pair.after ?? pair.before;
      if (!line) return [];
      const { assignmentId, taskId, ordinal, clause } = line;
      const changes = pair.before && pair.after ? compareLines(pair.before, pair.after) : [];
      return [{ assignmentId, taskId, ordinal, clause, change: changeOf(pair, changes.length), changes }];
    }),
  };
}

function changeOf({ before, after }: { before: unknown; after: unknown }, changes: number) {
  if (!before) return 'added' as const;
  if (!after) return 'gone' as const;
  return changes > 0 ? ('changed' as const) : ('same' as const);
}

async function findSeen(db: Db, { cycleId, organisationId }: StatementAsked, caller: Caller) {
  const cycle = await findCycle(db, cycleId, directiveScopeOf(caller));
  if (!cycle) return undefined;
  const [statement] = await listStatements(db, {
    ...{ cycleIds: [cycleId], organisationIds: [organisationId], scope: journalScopeOf(caller) },
  });
  return statement && findCapacity(caller, seesStatement, statement) ? { cycle, statement } : undefined;
}
