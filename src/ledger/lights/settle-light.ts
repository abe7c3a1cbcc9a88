import type { LocalDate } from '#calendar/local-date.ts';
import { type GreyReason, type TurningColour, turningColours } from '../values/light-values.ts';
import type { BranchFacts } from './branch-facts.ts';
import { listDateTurns } from './date-turns.ts';
import type { LightSettings } from './light-settings.ts';
import type { LightTurn } from './light-turn.ts';
import { listNewsTurns } from './news-turns.ts';
import { listPlanTurns } from './plan-turns.ts';

/** The light of a branch for as long as its facts stand still: the days on which it turns, and why. */
export interface SettledLight {
  /** Why no light applies; null where one does. */
  grey: GreyReason | null;
  blueOn: LocalDate | null;
  yellowOn: LocalDate | null;
  redOn: LocalDate | null;
  /** Every turn, the first first; the worst of those whose day has come are the reasons of that day. */
  turns: LightTurn[];
}

/** The three inputs together (field practice): the worst one counts. */
export function settleLight(facts: BranchFacts, settings: LightSettings): SettledLight {
  const grey = greyReasonOf(facts);
  if (grey) return { grey, blueOn: null, yellowOn: null, redOn: null, turns: [] };
  const turns = [
    ...listDateTurns(facts, settings),
    ...listPlanTurns(facts, settings),
    ...listNewsTurns(facts, settings),
  ].toSorted(inOrder);
  const firstOf = (colour: TurningColour) => turns.find((turn) => turn.colour === colour)?.on ?? null;
  return {
    ...{ grey, turns },
    ...{ blueOn: firstOf('blue'), yellowOn: firstOf('yellow'), redOn: firstOf('red') },
  };
}

/** Why no light applies to a branch as it stands; null where one does. */
export function greyReasonOf({
  state,
  taskState,
}: Pick<BranchFacts, 'state' | 'taskState'>): GreyReason | null {
  switch (state) {
    case 'named':
      return 'not_given';
    case 'accepted':
    case 'struck_off':
      return 'done';
    case 'released':
    case 'passed_on':
    case 'withdrawn':
      return 'ended';
    case 'objected':
      return 'objected';
    default:
      return taskState === 'suspended' || taskState === 'not_done' ? taskState : null;
  }
}

function inOrder(one: LightTurn, other: LightTurn): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  const byColour = turningColours.indexOf(one.colour) - turningColours.indexOf(other.colour);
  if (byColour !== 0) return byColour;
  return JSON.stringify([one.code, one.facts]) < JSON.stringify([other.code, other.facts]) ? -1 : 1;
}
