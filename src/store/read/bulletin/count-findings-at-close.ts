import { sql } from 'kysely';
import type { FindingAct, FindingRule } from '#ledger/values/finding-values.ts';
import type { Db } from '../../open-store.ts';
import { isSeenFinding } from '../findings/list-findings.ts';
import { type ClosedCycle, isBeforeClose } from './at-close.ts';

/** How many findings of a cycle and rule an organisation had, and what was done with them last before it was closed. */
export interface FindingsAtClose {
  organisationId: string;
  rule: FindingRule;
  /** Null where nobody had answered. */
  act: FindingAct | null;
  findings: number;
}

const answering: readonly FindingAct[] = [
  'explain_findings',
  'correct_findings',
  'accept_explanations',
  'uphold_findings',
];

/** The findings of a cycle as they stood when it was closed. Read under the ledger's role. */
export async function countFindingsAtClose(db: Db, cycle: ClosedCycle): Promise<FindingsAtClose[]> {
  const { rows } = await sql<FindingsAtClose>`
    select finding.organisation_id as "organisationId", finding.rule, last.act, count(*)::integer as findings
    from finding
    left join lateral (
      select journal.act from journal_subject as subject join journal on journal.act_id = subject.act_id
      where subject.thing_id = finding.id and journal.act = any(${answering}::text[]) and ${isBeforeClose(cycle)}
      order by journal.recorded_at desc, journal.act_id desc limit 1
    ) as last on true
    where finding.cycle_id = ${cycle.id}::uuid and finding.found_on <= ${cycle.closedOn} and ${isSeenFinding(cycle.scope)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
}
