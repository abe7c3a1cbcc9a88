import type { ActNeed, ActTrace } from '../values/act-names.ts';
import type { Party } from '../values/parties.ts';

/** One line of a state machine: what an act does to a thing, who may, what it needs, what it leaves behind. */
export interface Transition<Act extends string, State extends string> {
  act: Act;
  /** Empty where the act makes the thing. */
  from: readonly State[];
  /** `stays` where the act changes something else about the thing. */
  to: State | 'stays';
  who: Party;
  needs: readonly ActNeed[];
  leaves: readonly ActTrace[];
}

/** The line by which an act may be done to a thing in that state; undefined where the table has none. */
export function findTransition<Act extends string, State extends string>(
  table: readonly Transition<Act, State>[],
  act: Act,
  state: State,
): Transition<Act, State> | undefined {
  return table.find((line) => line.act === act && line.from.includes(state));
}

/** Who does the act, which is the same in every state of the table. */
export function partyOf<Act extends string>(table: readonly Transition<Act, string>[], act: Act): Party {
  const found = table.find((each) => each.act === act);
  if (!found) throw new Error(`The table has no line for ${act}.`);
  return found.who;
}

/** A line of a table, written as it is read: the act, whence, whither, who. */
export function line<Act extends string, State extends string>(
  act: Act,
  from: readonly State[],
  to: State | 'stays',
  who: Party,
  { needs = [], leaves = [] }: Partial<Pick<Transition<Act, State>, 'needs' | 'leaves'>> = {},
): Transition<Act, State> {
  return { act, from, to, who, needs, leaves };
}
