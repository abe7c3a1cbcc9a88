import type { LocalDate } from '#calendar/local-date.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';

/** What the keepers decided of an objection. */
export interface DecidedObjection {
  organisationId: string;
  assignmentId: string;
  taskId: string;
  directiveId: string;
  ordinal: number;
  clause: string;
  objection: string | null;
  decision: 'uphold_objection' | 'reject_objection';
  decidedOn: LocalDate;
  decidedBy: string;
  /** Null where the journal names none. */
  reason: string | null;
}

/** What was decided since that day of the organisation's objections, the last first. */
export async function listDecidedObjections(
  db: Db,
  organisationId: string,
  since: LocalDate,
  limit: number,
): Promise<DecidedObjection[]> {
  const rows = await decisions.list(db, { organisationId, since, limit });
  return rows.map(({ act, detail, ...row }) => ({
    ...row,
    decision: act === 'uphold_objection' ? act : 'reject_objection',
    reason: typeof detail['reason'] === 'string' ? detail['reason'] : null,
  }));
}

const decisions = keepStatement(
  (
    db,
    { organisationId, since, limit }: Given<{ organisationId: string; since: LocalDate; limit: number }>,
  ) =>
    db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .innerJoin('journalSubject', (join) =>
        join
          .onRef('journalSubject.taskId', '=', 'assignment.taskId')
          .onRef('journalSubject.assignmentId', '=', 'assignment.id'),
      )
      .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
      .select([
        'assignment.organisationId',
        'assignment.id as assignmentId',
        'assignment.taskId',
        'assignment.directiveId',
        'task.ordinal',
        'task.clause',
        'assignment.objection',
        'journal.actedOn as decidedOn',
        'journal.actor as decidedBy',
        'journal.act',
        'journalSubject.detail',
      ])
      .where('assignment.organisationId', '=', organisationId)
      .where('assignment.objectedOn', 'is not', null)
      .where('assignment.state', '<>', 'objected')
      .where('journal.act', 'in', ['uphold_objection', 'reject_objection'])
      .where('journal.actedOn', '>=', since)
      .orderBy('journal.recordedAt', 'desc')
      .orderBy('task.ordinal')
      .limit(limit)
      .compile(),
);
