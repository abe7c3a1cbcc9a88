import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';

/** What a board shows: to whom, about which task, what has come to its end or what has not. */
export interface BoardScope {
  scope: JournalScope;
  taskId?: string | undefined;
  ended: boolean;
}

export interface BoardPage {
  after: number;
  limit: number;
}

/** How many rows come before the page. The planner does not look into it: the plan for one page is the plan for another. */
export function skipped({ after }: Pick<BoardPage, 'after'>): RawBuilder<number> {
  return sql<number>`(select ${after}::integer)`;
}

/**
 * True of a thing that belongs to an organisation within the scope or below it, is about a task that one of the scope
 * leads, or concerns one of the scope besides.
 */
export function isSeenCrossing(
  { organisationId, taskId }: { organisationId: Expression<string>; taskId: Expression<string | null> },
  scope: JournalScope,
  concerns: (organisationIds: readonly string[]) => RawBuilder<SqlBool> = () => sql<SqlBool>`false`,
): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const { organisationIds, seesContents } = scope;
  if (!seesContents) return sql<SqlBool>`false`;
  return sql<SqlBool>`(
    ${isOwnOrBelow(organisationId, organisationIds)}
    or ${isLedBy(taskId, organisationIds)}
    or ${concerns(organisationIds)}
  )`;
}
