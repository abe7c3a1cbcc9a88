import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import { sendAhead } from '../send-ahead.ts';

/** A report that stands in a month. */
export interface AnsweringReport {
  assignmentId: string;
  reportId: string;
  /** Signed with its words, or that there is nothing new. */
  answer: 'reported' | 'unchanged';
}

/** The open statements of an organisation whose period holds the month. */
const openOver = (organisationId: string | RawBuilder<string>, month: Cycle | RawBuilder<Cycle>) => sql`
  select statement.id from statement
  join reconciliation_cycle as cycle on cycle.id = statement.cycle_id
  where statement.organisation_id = ${organisationId} and statement.state = 'open'
    and ${month} between to_char(cycle.from_on, 'YYYY-MM') and to_char(cycle.until_on, 'YYYY-MM')`;

/**
 * What is reported for a month answers the lines of the open statements over it: nobody types it twice. What the
 * organisation disputes stays so, and that there is nothing new answers only what nothing else does. The statements are held.
 */
export async function answerByReports(
  db: Db,
  { organisationId, month, reports }: { organisationId: string; month: Cycle; reports: AnsweringReport[] },
  { today, actId }: { today: LocalDate; actId: string },
): Promise<void> {
  const said = JSON.stringify(reports);
  await answering.sendAhead(db, { organisationId, month, said, today, actId });
}

interface Answering {
  organisationId: string;
  month: Cycle;
  /** The reports as JSON. */
  said: string;
  today: LocalDate;
  actId: string;
}

const answering = keepStatement((db, { organisationId, month, said, today, actId }: Given<Answering>) =>
  sql`
    with answered as (
      update statement_line as line set answer = said.answer, answer_words = null,
        answer_report_id = said."reportId", answered_on = ${today}::date,
        keeper_answer = 'unanswered', keeper_words = null, keeper_answered_on = null,
        revision = line.revision + 1, act_id = ${actId}::uuid
      from json_to_recordset(${said}::json)
        as said("assignmentId" uuid, "reportId" uuid, answer text)
      where line.organisation_id = ${organisationId} and line.assignment_id = said."assignmentId"
        and line.statement_id in (${openOver(organisationId, month)})
        and (line.answer = 'unanswered' or said.answer = 'reported' and line.answer <> 'disputed')
      returning line.statement_id
    )
    ${touched(organisationId, actId)}`.compile(db),
);

/** A report that was given back answers no line of an open statement any more. */
export async function unanswerByReport(
  db: Db,
  { organisationId, id, cycle }: { organisationId: string; id: string; cycle: Cycle },
  actId: string,
): Promise<void> {
  const undoing = sql`
    with answered as (
      update statement_line as line set answer = 'unanswered', answer_words = null, answer_report_id = null,
        answered_on = null, keeper_answer = 'unanswered', keeper_words = null, keeper_answered_on = null,
        revision = line.revision + 1, act_id = ${actId}::uuid
      where line.organisation_id = ${organisationId} and line.answer_report_id = ${id}::uuid
        and line.statement_id in (${openOver(organisationId, cycle)})
      returning line.statement_id
    )
    ${touched(organisationId, actId)}`;
  await sendAhead(db, undoing.compile(db));
}

/**
 * Holds the open statements of an organisation until the transaction ends. An act that reports does so first: every act on a
 * statement holds it before assignments and reports.
 */
export async function holdOpenStatements(db: Db, organisationId: string): Promise<void> {
  await openStatements.sendAhead(db, { organisationId });
}

const openStatements = keepStatement((db, { organisationId }: Given<{ organisationId: string }>) =>
  db
    .selectFrom('statement')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('state', '=', 'open')
    .orderBy('id')
    .forUpdate()
    .compile(),
);

const touched = (organisationId: string | RawBuilder<string>, actId: string | RawBuilder<string>) => sql`
  update statement set revision = revision + 1, act_id = ${actId}::uuid
  where organisation_id = ${organisationId} and id in (select statement_id from answered)`;
