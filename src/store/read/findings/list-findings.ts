import { type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { FindingState } from '#ledger/values/finding-values.ts';
import type { Db } from '../../open-store.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';

/** Which findings: of a cycle, of organisations, in some states; all within the scope where these are left out. */
export interface FindingsAsked {
  scope: JournalScope;
  /** Found in it, or before it in the same directive and not settled yet. */
  cycleId?: string | undefined;
  /** That one alone. */
  key?: { organisationId: string; id: string };
  states?: readonly FindingState[];
}

/** True of a row of `finding` that is within the scope: one's own, of a task that one leads, below; keepers all. */
export function isSeenFinding(scope: JournalScope) {
  if (scope === 'all') return sql<SqlBool>`true`;
  const { organisationIds } = scope;
  return sql<SqlBool>`(${isOwnOrBelow(sql.ref<string>('finding.organisation_id'), organisationIds)}
    or ${isLedBy(sql.ref<string>('finding.task_id'), organisationIds)})`;
}

/** Findings with what they are about: the heaviest first, what is no longer found last. Read under the ledger's role. */
export async function listFindings(db: Db, { scope, cycleId, key, states }: FindingsAsked) {
  return await db
    .selectFrom('finding')
    .innerJoin('organisation', 'organisation.id', 'finding.organisationId')
    .innerJoin('reconciliationCycle as cycle', 'cycle.id', 'finding.cycleId')
    .leftJoin('task', 'task.id', 'finding.taskId')
    .leftJoin('journal as correction', 'correction.actId', 'finding.correctedActId')
    .selectAll('finding')
    .select([
      'organisation.shortName as organisation',
      'cycle.label as cycle',
      'task.ordinal',
      'task.clause',
      'correction.act as correctedBy',
    ])
    .where(isSeenFinding(scope))
    .where(isThatOne(key))
    .$if(cycleId !== undefined, (some) =>
      some.where(
        sql<SqlBool>`(finding.cycle_id = ${cycleId}::uuid or (finding.state not in ('accepted', 'upheld')
          and exists (select from reconciliation_cycle as asked where asked.id = ${cycleId}::uuid
            and asked.state = 'open' and asked.directive_id = finding.directive_id
            and cycle.until_on < asked.until_on)))`,
      ),
    )
    .$if(states !== undefined, (some) =>
      some.where('finding.state', '=', sql<FindingState>`any(${states}::text[])`),
    )
    .orderBy(sql`finding.gone_on is not null`)
    .orderBy(sql`array_position(array['high', 'medium', 'low'], finding.severity)`)
    .orderBy('organisation.sortKey')
    .orderBy('task.ordinal', (order) => order.asc().nullsFirst())
    .orderBy('finding.id')
    .execute();
}

export type ListedFinding = Awaited<ReturnType<typeof listFindings>>[number];

function isThatOne(key: FindingsAsked['key']) {
  if (!key) return sql<SqlBool>`true`;
  return sql<SqlBool>`(finding.organisation_id = ${key.organisationId} and finding.id = ${key.id}::uuid)`;
}
