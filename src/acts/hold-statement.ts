import type { Selectable } from 'kysely';
import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToStatement,
  partyOfStatementAct,
  permitStatementAct,
  seesStatement,
} from '#ledger/policy/statement-policy.ts';
import type { StatementAct } from '#ledger/values/statement-values.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import type { StatementLineTable } from '#store/reconciliation-tables.ts';
import { type HeldStatement, lockStatement, type StatementKey } from '#store/tables/statement.ts';
import { lockLines } from '#store/tables/statement-line.ts';
import type { ActContext } from './act-context.ts';
import { holdThing } from './hold-thing.ts';
import type { ActSubject } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';

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
 * The statement, held until the transaction ends, once the caller may do this to it as it stands, and as it was seen where a
 * revision is named.
 */
export async function holdStatement(
  within: ActContext,
  act: StatementAct,
  { organisationId, id, revision }: StatementKey & { revision?: number },
) {
  return await holdThing(within, await lockStatement(within.db, { organisationId, id }), revision, {
    sees: seesStatement,
    party: partyOfStatementAct(act),
    may: (caller, held) => mayDoToStatement(caller, act, held),
    permit: (caller, held) => permitStatementAct(caller, act, held),
  });
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
  const { held: statement, capacity } = holding;
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
