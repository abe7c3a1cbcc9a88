import type { Party } from '../values/parties.ts';
import type { Caller } from './caller.ts';
import { partyRules } from './parties.ts';
import { findCapacity } from './rule.ts';

/** That an organisation was reminded of a plan, a statement or its reports is the keepers' to note. */
export const notesOwedReminders: Party = 'keeper';

/** Whether the caller may note it. */
export function mayNoteOwedReminders(caller: Caller): boolean {
  return findCapacity(caller, partyRules[notesOwedReminders], { organisationId: '' }) !== undefined;
}
