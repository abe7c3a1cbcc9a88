import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import { aboveOf } from '../read/around-assignment.ts';
import type { StatementTable } from '../reconciliation-tables.ts';

/** By which a statement is named: the organisation whose it is comes first. */
export interface StatementKey {
  organisationId: string;
  id: string;
}

/** A statement with its period and what the policy asks of it. */
export interface HeldStatement extends Selectable<StatementTable> {
  aboveIds: string[];
  label: string;
  untilOn: LocalDate;
  openedOn: LocalDate;
}

/** Adds statements, however many. */
export async function insertStatements(db: Db, rows: Insertable<StatementTable>[]): Promise<void> {
  await insertRows(db, { statement: rows });
}

/**
 * The statement of that key, held until the transaction ends; undefined where there is none. What is closed cannot be held for
 * writing, and need not be: it never changes.
 */
export async function lockStatement(
  db: Db,
  { organisationId, id }: StatementKey,
): Promise<HeldStatement | undefined> {
  const found = db
    .selectFrom('statement')
    .innerJoin('reconciliationCycle as cycle', 'cycle.id', 'statement.cycleId')
    .selectAll('statement')
    .select(['cycle.label', 'cycle.untilOn', 'cycle.openedOn'])
    .select((eb) => aboveOf(eb.ref('statement.organisationId')).as('aboveIds'))
    .where('statement.organisationId', '=', organisationId)
    .where('statement.id', '=', id);
  return (await found.forUpdate('statement').executeTakeFirst()) ?? (await found.executeTakeFirst());
}

/** The organisations that have a statement in a cycle, by id; their statements are held until the transaction ends. */
export async function lockStatementsOf(db: Db, cycleId: string): Promise<Selectable<StatementTable>[]> {
  return await db
    .selectFrom('statement')
    .selectAll()
    .where('cycleId', '=', cycleId)
    .orderBy('organisationId')
    .forUpdate()
    .execute();
}

/** Changes a statement, and counts the change in its revision. */
export async function updateStatement(
  db: Db,
  { organisationId, id }: StatementKey,
  change: Omit<Updateable<StatementTable>, 'revision'>,
): Promise<void> {
  await db
    .updateTable('statement')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** Ends all statements of a cycle, each with how far it was. */
export async function closeStatementsOf(db: Db, cycleId: string, actId: string): Promise<void> {
  await sql`
    update statement set closed_from = state, state = 'closed', revision = revision + 1, act_id = ${actId}::uuid
    where cycle_id = ${cycleId}::uuid`.execute(db);
}
