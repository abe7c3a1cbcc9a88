import { workingDaysBetween } from '#calendar/working-days.ts';
import type { Instruction } from '#contract/coordination.ts';
import { listInstructionActs } from '#ledger/policy/instruction-policy.ts';
import type { InstructionRow } from '#store/read/coordination/list-instructions.ts';
import type { CrossingReader } from './present-coordination.ts';

/** One organisation's follow-up of an instruction as its reader sees it, with what they may do. */
export function presentInstruction(row: InstructionRow, { caller, today }: CrossingReader): Instruction {
  const { id, instructionId, revision, state, leader, words, givenOn, basis, dueOn } = row;
  const { report, reportedOn, reportedBy } = row;
  return {
    ...{ id, instructionId, revision, state, leader, words, givenOn, basis, dueOn },
    ...{ report, reportedOn, reportedBy },
    organisation: { id: row.organisationId, shortName: row.shortName, englishName: row.englishName },
    task:
      row.taskId !== null && row.directiveId !== null && row.ordinal !== null && row.clause !== null
        ? { id: row.taskId, directiveId: row.directiveId, ordinal: row.ordinal, clause: row.clause }
        : null,
    workingDaysLeft: workingDaysBetween(today, dueOn).days,
    can: listInstructionActs(caller, row),
  };
}
