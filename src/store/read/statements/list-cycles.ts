import type { Selectable } from 'kysely';
import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';
import { type Given, keepStatements } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import type { ReconciliationCycleTable } from '../../reconciliation-tables.ts';
import { isSeenDirective } from '../seen-directives.ts';

/** A cycle and what it is of. */
export interface FoundCycle extends Selectable<ReconciliationCycleTable> {
  directiveTitle: string | null;
}

/** The cycles of the directives within the scope, the newest first. */
export async function listCycles(db: Db, scope: DirectiveScope): Promise<FoundCycle[]> {
  const shape = typeof scope === 'string' ? scope : 'some';
  const organisationIds = typeof scope === 'string' ? [] : scope.organisationIds;
  return await cycles(shape).list(db, { organisationIds });
}

const cycles = keepStatements(
  (db, { organisationIds }: Given<{ organisationIds: readonly string[] }>, scope: 'all' | 'none' | 'some') =>
    db
      .selectFrom('reconciliationCycle as cycle')
      .innerJoin('directive', 'directive.id', 'cycle.directiveId')
      .selectAll('cycle')
      .select('directive.title as directiveTitle')
      .where((eb) =>
        isSeenDirective(
          { id: eb.ref('directive.id'), kind: eb.ref('directive.kind') },
          scope === 'some' ? { organisationIds } : scope,
        ),
      )
      .orderBy('cycle.untilOn', 'desc')
      .orderBy('cycle.id', 'desc')
      .compile(),
);

/** That cycle; undefined where there is none, or its directive is not within the scope. */
export async function findCycle(db: Db, id: string, scope: DirectiveScope): Promise<FoundCycle | undefined> {
  return (await listCycles(db, scope)).find((cycle) => cycle.id === id);
}
