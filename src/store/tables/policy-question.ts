import type { Selectable, Updateable } from 'kysely';
import type { PolicyQuestionTable } from '../coordination-tables.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';

/** A question about a policy with what the rules of access ask of it. */
export interface HeldPolicyQuestion extends Selectable<PolicyQuestionTable> {
  leadIds: string[];
  aboveIds: string[];
}

/** The question of that id, held until the transaction ends; undefined where there is none. Read under the ledger's role. */
export async function lockPolicyQuestion(db: Db, id: string): Promise<HeldPolicyQuestion | undefined> {
  return await db
    .selectFrom('policyQuestion')
    .selectAll()
    .select((eb) => [
      leadsOf(eb.ref('policyQuestion.taskId')).as('leadIds'),
      aboveOf(eb.ref('policyQuestion.organisationId')).as('aboveIds'),
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** What an act changes at a question. */
export type PolicyQuestionChange = Updateable<
  Omit<PolicyQuestionTable, 'organisationId' | 'id' | 'taskId' | 'directiveId' | 'revision' | 'actId'>
>;

/** Changes a question, and counts the change in its revision. */
export async function updatePolicyQuestion(
  db: Db,
  { organisationId, id }: Pick<PolicyQuestionTable, 'organisationId' | 'id'>,
  change: PolicyQuestionChange,
): Promise<void> {
  await db
    .updateTable('policyQuestion')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
