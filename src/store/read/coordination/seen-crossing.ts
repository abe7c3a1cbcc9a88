import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { ListOf } from '../../tables/among-keys.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';

/** What a board shows: to whom, about which task, what has come to its end or what has not. */
export interface BoardScope {
  scope: JournalScope;
  taskId?: string | undefined;
  ended: boolean;
}

/** As much of a scope as boards go by. */
export type CrossingScope = 'all' | { organisationIds: ListOf<string>; seesContents: boolean };

/** A board as it is asked for in SQL: with what it is of, or the places where that goes. */
export interface AskedBoard {
  scope: CrossingScope;
  taskId?: string | RawBuilder<string> | undefined;
  ended: boolean;
}

export interface BoardPage {
  after: number;
  limit: number;
}

/** How many rows come before the page. The planner does not look into it: the plan for one page is the plan for another. */
export function skipped(after: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`(select ${after}::integer)`;
}

/**
 * True of a thing that belongs to an organisation within the scope or below it, is about a task that one of the scope
 * leads, or concerns one of the scope besides.
 */
export function isSeenCrossing(
  { organisationId, taskId }: { organisationId: Expression<string>; taskId: Expression<string | null> },
  scope: CrossingScope,
  concerns: (organisationIds: ListOf<string>) => RawBuilder<SqlBool> = () => sql<SqlBool>`false`,
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
