import { type DraftAct, type DraftState, draftActs } from '../values/draft-values.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a draft. */
export interface DraftFacts {
  /** Null where the command line opened it. */
  openedById: string | null;
}

/** It was opened by whose place it is. */
const isWriter: Rule<DraftFacts> = ({ personId }, { openedById }) =>
  openedById !== null && personId === openedById;

/** A draft is its writer's: nobody else sees it but the keepers. */
export const seesDraft: Rule<DraftFacts> = anyOf<DraftFacts>(holds('keeper', 'head'), isWriter);

/** Whoever carries the ledger or a task in it may have a file read; who only looks on may not. */
export const opensDrafts: Rule = holds('keeper', 'head', 'liaison', 'officer', 'principal');

/** Who sees a draft corrects it and may throw it away; the keepers enter it into the ledger, the head approves. */
const draftRules: Record<DraftAct, Rule<DraftFacts>> = {
  correct: seesDraft,
  approve: holds('head'),
  register: holds('keeper', 'head'),
  discard: seesDraft,
};

/** Whom to ask for what one may not do oneself. */
export const draftParties: Record<DraftAct, Party> = {
  correct: 'keeper',
  approve: 'head',
  register: 'keeper',
  discard: 'keeper',
};

/** Whether a draft can still be corrected. */
export function isUnderReview(state: DraftState): boolean {
  return state === 'open' || state === 'approved';
}

/** In which capacity the caller may ever do this to the draft; undefined where the policy is against it. */
export function permitDraftAct(caller: Caller, act: DraftAct, draft: DraftFacts): Capacity | undefined {
  return findCapacity(caller, draftRules[act], draft);
}

/** What the caller may do to the draft now. */
export function listDraftActs(caller: Caller, draft: DraftFacts & { state: DraftState }): DraftAct[] {
  if (!isUnderReview(draft.state)) return [];
  return draftActs.filter((act) => permitDraftAct(caller, act, draft));
}
