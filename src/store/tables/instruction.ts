import { type Selectable, sql, type Updateable } from 'kysely';
import type { InstructionFollowUpTable } from '../coordination-tables.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';

/** One organisation's follow-up of an instruction with what the policy asks of it. */
export interface HeldInstruction extends Selectable<InstructionFollowUpTable> {
  taskId: string | null;
  directiveId: string | null;
  leadIds: string[];
  aboveIds: string[];
}

/** The follow-ups of those ids in the order of their ids, held until the transaction ends. Read under the ledger's role. */
export async function lockInstructions(db: Db, ids: readonly string[]): Promise<HeldInstruction[]> {
  return await db
    .selectFrom('instructionFollowUp')
    .innerJoin('instruction', 'instruction.id', 'instructionFollowUp.instructionId')
    .selectAll('instructionFollowUp')
    .select((eb) => [
      'instruction.taskId',
      'instruction.directiveId',
      leadsOf(eb.ref('instruction.taskId').$notNull()).as('leadIds'),
      aboveOf(eb.ref('instructionFollowUp.organisationId')).as('aboveIds'),
    ])
    .where('instructionFollowUp.id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('instructionFollowUp.id')
    .forUpdate('instructionFollowUp')
    .execute();
}

/** Changes follow-ups alike, and counts the change in their revisions. */
export async function updateInstructions(
  db: Db,
  ids: readonly string[],
  change: Updateable<InstructionFollowUpTable>,
): Promise<void> {
  await db
    .updateTable('instructionFollowUp')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
