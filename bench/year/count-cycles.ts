import { sql } from 'kysely';
import type { YearWorld } from './year-world.ts';

/** The cycles that were closed with how their statements ended, and how many findings each rule made. */
export async function countCycles({ db, directiveId }: YearWorld) {
  const { rows: cycles } = await sql<{ label: string; state: string; statements: number; lines: number }>`
    select cycle.label, cycle.state, count(distinct statement.id)::integer as statements,
      count(line.assignment_id)::integer as lines
    from reconciliation_cycle as cycle
    join statement on statement.cycle_id = cycle.id
    join statement_line as line
      on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    where cycle.directive_id = ${directiveId}
    group by cycle.id, cycle.label, cycle.state, cycle.until_on order by cycle.until_on`.execute(db);
  const { rows: found } = await sql<{ rule: string; count: number }>`
    select rule, count(*)::integer as count from finding where directive_id = ${directiveId}
    group by rule order by rule`.execute(db);
  return { cycles, findings: Object.fromEntries(found.map(({ rule, count }) => [rule, count])) };
}
