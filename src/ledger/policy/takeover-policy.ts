import type { TakeoverAct, TakeoverState } from '../values/taken-over.ts';
import type { Caller } from './caller.ts';
import { findCapacity, holds, type Rule } from './rule.ts';

/** A ledger in use is taken over by the keepers; its workbook, with what an office noted for itself, is seen by nobody else. */
export const takesOver: Rule = holds('keeper', 'head');

const takeoverActsIn: Record<TakeoverState, readonly TakeoverAct[]> = {
  open: ['change', 'take_over', 'withdraw'],
  taken_over: ['withdraw'],
  withdrawn: [],
};

/** What the caller may do to the takeover now. */
export function listTakeoverActs(caller: Caller, { state }: { state: TakeoverState }): TakeoverAct[] {
  return findCapacity(caller, takesOver, undefined) ? [...takeoverActsIn[state]] : [];
}
