import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** A closed cycle, and who reads of it. */
export interface ClosedCycle {
  id: string;
  directiveId: string;
  openedOn: LocalDate;
  closedOn: LocalDate;
  /** The act that closed it. */
  actId: string;
  scope: JournalScope;
}

/** True of a row of `journal` that was written before the cycle was closed: what came later changes no bulletin. */
export function isBeforeClose({ actId }: ClosedCycle): RawBuilder<SqlBool> {
  return sql<SqlBool>`journal.recorded_at <= (
    select closing.recorded_at from journal as closing where closing.act_id = ${actId}::uuid)`;
}

/** True of a row of `statement` of the cycle that its reader sees. */
export function isSeenStatement({ id, scope }: ClosedCycle): RawBuilder<SqlBool> {
  const ofCycle = sql<SqlBool>`statement.cycle_id = ${id}::uuid`;
  if (scope === 'all') return ofCycle;
  const own = isOwnOrBelow(sql.ref<string>('statement.organisation_id'), scope.organisationIds);
  return sql<SqlBool>`(${ofCycle} and ${own})`;
}
