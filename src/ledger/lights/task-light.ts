import type { LocalDate } from '#calendar/local-date.ts';
import { type LightColour, type LightWeight, lightColours } from '../values/light-values.ts';
import { type LightOnDay, lightOn } from './light-on.ts';
import type { LightTurn } from './light-turn.ts';
import type { SettledLight } from './settle-light.ts';

/** A branch of a task with its light as it held on a day. */
export interface LitBranch extends SettledLight {
  weight: LightWeight;
  /** Whether its reasons may be read. */
  seen: boolean;
}

/** The light of a task: the worst of those that colour it, and how many of the others are behind. */
export interface TaskLight extends LightOnDay {
  /** Of the others that answer and have a light: n are yellow or red, of m. */
  behind: { n: number; m: number };
  /** Why no light applies: of the first that would colour it; null where one does. */
  grey: SettledLight['grey'];
}

/** The light of a task on a day from its branches; one that nobody was given has none. */
export function taskLightOn(branches: readonly LitBranch[], day: LocalDate): TaskLight {
  const voices = branches
    .filter(({ weight }) => weight === 'voice')
    .map((branch) => ({ ...branch, on: lightOn(branch, day) }));
  const others = branches
    .filter(({ weight, grey }) => weight === 'other' && grey === null)
    .map((branch) => lightOn(branch, day).colour);
  const behind = {
    n: others.filter((colour) => rankOf(colour) >= rankOf('yellow')).length,
    m: others.length,
  };
  const colour = voices.reduce<LightColour>(
    (worst, { on }) => (rankOf(on.colour) > rankOf(worst) ? on.colour : worst),
    'grey',
  );
  if (colour === 'grey') {
    const grey = voices[0]?.grey ?? branches.find((branch) => branch.grey)?.grey ?? 'not_given';
    return { colour, grey, reasons: [], since: null, next: null, behind };
  }
  const worst = voices.filter(({ on }) => on.colour === colour);
  return {
    ...{ colour, grey: null, behind },
    reasons: once(worst.filter(({ seen }) => seen).flatMap(({ on }) => on.reasons)),
    since: firstOf(worst.map(({ on }) => on.since)),
    next: findNext(
      voices.map(({ on }) => on),
      colour,
    ),
  };
}

function rankOf(colour: LightColour): number {
  return lightColours.indexOf(colour);
}

/** The first turn of any of them to something worse than the task shows. */
function findNext(lights: readonly LightOnDay[], colour: LightColour): LightOnDay['next'] {
  return lights
    .flatMap(({ next }) => (next && rankOf(next.colour) > rankOf(colour) ? [next] : []))
    .reduce<LightOnDay['next']>((first, each) => (first && first.on <= each.on ? first : each), null);
}

function firstOf(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((first, day) => (first && (day === null || first < day) ? first : day), null);
}

/** Leads of one task share its dates: each reason is told once. */
function once(reasons: readonly LightTurn[]): LightTurn[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
