import type { ProgrammeAct } from '../values/act-names.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { findPartyCapacity } from './parties.ts';
import { seesContents } from './relations.ts';
import type { Rule } from './rule.ts';

/** What a programme aims at is read by everybody who works with the ledger; its tasks as far as their directives are. */
export const seesProgramme: Rule = seesContents;

/** The keepers enter programmes and say which tasks belong to them. */
const parties: Record<ProgrammeAct, Party> = {
  add_programme: 'keeper',
  change_programme: 'keeper',
  link_programme_tasks: 'keeper',
  unlink_programme_tasks: 'keeper',
};

/** Who does it to a programme. */
export function partyOfProgrammeAct(act: ProgrammeAct): Party {
  return parties[act];
}

/** In which capacity the caller may do it; undefined where in none. */
export function permitProgrammeAct(caller: Caller, act: ProgrammeAct): Capacity | undefined {
  return findPartyCapacity(caller, parties[act]);
}
