import type { ComplaintAct, ComplaintState } from '../values/complaint-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { findCapacity, holds, type Rule } from './rule.ts';

/** Whoever has signed in may complain of what is asked of them, and read what others complained of and were answered. */
export const complains: Rule = () => true;

/** Who it was, and their words, are opened by the head alone, who answers; each look is an act. */
const complaintRules: Record<ComplaintAct, Rule> = {
  send_complaint: complains,
  open_complaint: holds('head'),
  answer_complaint: holds('head'),
};

/** In which capacity the caller may ever do this to a complaint, or send one; undefined where in none. */
export function mayDoToComplaint(caller: Caller, act: ComplaintAct): Capacity | undefined {
  return findCapacity(caller, complaintRules[act], undefined);
}

/** What the caller may do to the complaint now; it is answered once. */
export function listComplaintActs(caller: Caller, { state }: { state: ComplaintState }): ComplaintAct[] {
  const acts: ComplaintAct[] = state === 'open' ? ['open_complaint', 'answer_complaint'] : ['open_complaint'];
  return acts.filter((act) => mayDoToComplaint(caller, act));
}
