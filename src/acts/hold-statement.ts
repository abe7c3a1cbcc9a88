import type { Selectable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import {
  mayDoToStatement,
  partyOfStatementAct,
  permitStatementAct,
  seesStatement,
} from '#ledger/policy/statement-policy.ts';
import type { StatementAct } from '#ledger/values/statement-values.ts';
import { listActsOf, listChangesSince } from '#store/read/list-changes-since.ts';
import type { StatementLineTable } from '#store/reconciliation-tables.ts';
import { type HeldStatement, lockStatement, type StatementKey } from '#store/tables/statement.ts';
import { lockLines } from '#store/tables/statement-line.ts';
import type { ActContext } from './act-context.ts';
import type { ActSubject } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** Lines of one statement as somebody saw them. */
export interface SeenLines {
  organisationId: string;
  statementId: string;
  lines: readonly { assignmentId: string; revision: number }[];
}

export interface HeldLines {
  statement: HeldStatement;
  capacity: Capacity;
  lines: Selectable<StatementLineTable>[];
}

/**
 * The statement, held until the transaction ends, once the caller may do this to it as it stands: seen, and permitted, and, where
 * a revision is named, as it was seen, and in a state for it.
 */
export async function holdStatement(
  { db, caller }: ActContext,
  act: StatementAct,
  { organisationId, id, revision }: StatementKey & { revision?: number },
): Promise<
  { ok: true; statement: HeldStatement; capacity: Capacity } | { ok: false; refusal: ThingRefusal }
> {
  const statement = await lockStatement(db, { organisationId, id });
  if (!statement || !findCapacity(caller, seesStatement, statement)) return refuse({ code: 'not_found' });
  if (!mayDoToStatement(caller, act, statement)) return notPermitted(partyOfStatementAct(act));
  if (revision !== undefined && statement.revision !== revision) {
    const since = await listChangesSince(db, { thingId: id }, revision);
    return refuse({ code: 'stale', thingId: id, since });
  }
  const capacity = permitStatementAct(caller, act, statement);
  return capacity
    ? { ok: true, statement, capacity }
    : refuse({ code: 'not_in_state', state: statement.state });
}

/**
 * Lines of a statement, held until the transaction ends, each as it was seen: what others answer meanwhile in other lines does
 * not matter, so that the parts of an organisation answer one sheet side by side.
 */
export async function holdLines(
  within: ActContext,
  act: StatementAct,
  { organisationId, statementId, lines: seen }: SeenLines,
): Promise<({ ok: true } & HeldLines) | { ok: false; refusal: ThingRefusal }> {
  const holding = await holdStatement(within, act, { organisationId, id: statementId });
  if (!holding.ok) return holding;
  const { statement, capacity } = holding;
  const assignmentIds = seen.map(({ assignmentId }) => assignmentId);
  const lines = await lockLines(within.db, { organisationId, statementId, assignmentIds });
  const held = new Map(lines.map((row) => [row.assignmentId, row]));
  for (const { assignmentId, revision } of seen) {
    const row = held.get(assignmentId);
    if (!row) return refuse({ code: 'not_found' });
    if (row.revision !== revision) {
      const since = await listActsOf(within.db, row);
      return refuse({ code: 'stale', thingId: assignmentId, since });
    }
  }
  return { ok: true, statement, capacity, lines };
}

/** What the journal says of an act at a statement that it has changed. */
export function statementSubject(
  { organisationId, directiveId, id, revision, label }: HeldStatement,
  detail: ActSubject['detail'] = {},
): ActSubject {
  return {
    ...{ organisationId, directiveId, thingId: id, revision: revision + 1 },
    detail: { cycleLabel: label, ...detail },
  };
}
