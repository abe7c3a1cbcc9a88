import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ComparedFacts } from '#ledger/statements/list-differences.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import type { LineDifference } from '#ledger/values/statement-values.ts';
import type { Db } from '../open-store.ts';
import { type FrozenCycle, frozenColumns, frozenRows } from '../read/statements/freeze-lines.ts';
import { sendAhead } from '../send-ahead.ts';

/** A line that is frozen: what of its facts the rest of it is worked out from. */
export interface FrozenLine
  extends Omit<
    ComparedFacts,
    'dueOn' | 'reportsAs' | 'asksForResult' | 'figures' | 'verifiedFigures' | 'milestones'
  > {
  organisationId: string;
  assignmentId: string;
  taskId: string;
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  /** Figures where one of them was verified, and null for none. */
  figures: ComparedFacts['figures'] | null;
  verifiedFigures: ComparedFacts['verifiedFigures'] | null;
  milestones: ComparedFacts['milestones'] | null;
}

/** What was worked out of a line. */
export interface WorkedOutLine {
  assignmentId: string;
  officialOn: LocalDate | null;
  dueOn: LocalDate | null;
  reportsAs: ReportKind | null;
  differences: LineDifference[];
}

/**
 * Makes the place where lines stand from when they are frozen until the rest of them is worked out, so that their facts do not
 * travel to the program and back. It is there within this transaction alone.
 */
export async function openFrozenLines(db: Db): Promise<void> {
  const table = sql`
    create temporary table if not exists frozen_line on commit drop as
    select ${frozenColumns}, null::date as receive_by, null::date as extended_from from statement_line with no data`;
  await sendAhead(db, table.compile(db));
}

/** Freezes the lines of some organisations of a cycle that was just opened. */
export async function freezeLines(
  db: Db,
  cycle: FrozenCycle,
  organisationIds: readonly string[],
): Promise<FrozenLine[]> {
  // The names are as they are wanted: nothing looks through the figures on their way.
  const { rows } = await sql<FrozenLine>`
    insert into frozen_line ${frozenRows(cycle, organisationIds)}
    returning organisation_id as "organisationId", assignment_id as "assignmentId", task_id as "taskId",
      assignment_state as "assignmentState", assigned_on as "assignedOn", received_on as "receivedOn",
      receive_by as "receiveBy", extended_from as "extendedFrom", extended_on as "extendedOn",
      case when reported is not null then jsonb_build_object('cycle', reported -> 'cycle') end as reported,
      case when verified_figures <> '[]' then figures end as figures,
      nullif(verified_figures, '[]') as "verifiedFigures",
      nullif(milestones, '[]') as milestones`.execute(db.withoutPlugins());
  return rows;
}

/** Writes the lines that were frozen last, each with what was worked out of it; nothing is waited for. */
export async function insertFrozenLines(db: Db, lines: readonly WorkedOutLine[]): Promise<void> {
  const insert = sql`
    insert into statement_line (${frozenColumns}, official_on, due_on, reports_as, differences)
    select ${frozenColumns}, "officialOn", "dueOn", "reportsAs", differences
    from frozen_line
    join json_to_recordset(${JSON.stringify(lines)}::json)
      as worked("assignmentId" uuid, "officialOn" date, "dueOn" date, "reportsAs" text, differences text[])
      on "assignmentId" = assignment_id`;
  await sendAhead(db, insert.compile(db));
  await sendAhead(db, sql`truncate frozen_line`.compile(db));
}
