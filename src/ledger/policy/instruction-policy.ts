import { instructionTransitions } from '../states/coordination-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type InstructionAct, instructionActs } from '../values/act-names.ts';
import type { InstructionState } from '../values/coordination-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of one organisation's follow-up of an instruction. */
export type SeenInstruction = OfOrganisation & InTask & Below;

/** What it asks of one that is to be acted on. */
export interface ActedInstruction extends OfOrganisation {
  state: InstructionState;
}

/** An instruction is seen by who follows it up, each its own part, by the leads of its task, those above, and keepers. */
export const seesInstruction: Rule<SeenInstruction> = allOf(
  seesContents,
  anyOf<SeenInstruction>(holds('keeper', 'head'), isOwn, leads, isBelow),
);

/** In which capacity the caller may ever do this to the follow-up, or record an instruction; undefined where in none. */
export function mayDoToInstruction(
  caller: Caller,
  act: InstructionAct,
  followUp: OfOrganisation,
): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOf(instructionTransitions, act)], followUp);
}

/** In which capacity the caller may do it now; undefined where the state or the policy is against it. */
export function permitInstructionAct(
  caller: Caller,
  act: InstructionAct,
  followUp: ActedInstruction,
): Capacity | undefined {
  return findTransition(instructionTransitions, act, followUp.state)
    ? mayDoToInstruction(caller, act, followUp)
    : undefined;
}

/** What the caller may do to the follow-up now. */
export function listInstructionActs(caller: Caller, followUp: ActedInstruction): InstructionAct[] {
  return instructionActs.filter((act) => permitInstructionAct(caller, act, followUp));
}

/** Whether the caller records instructions. */
export function recordsInstructions(caller: Caller): Capacity | undefined {
  return mayDoToInstruction(caller, 'record_instruction', { organisationId: '' });
}
