import type { LocalDate } from '#calendar/local-date.ts';
import type { LightColour, TurningColour } from '../values/light-values.ts';
import type { LightTurn } from './light-turn.ts';
import type { SettledLight } from './settle-light.ts';

/** A light as it stands on a day. */
export interface LightOnDay {
  colour: LightColour;
  /** The turns that brought it there, the last first; none of a light that is green or grey. */
  reasons: LightTurn[];
  /** The day on which it turned; null where it has not. */
  since: LocalDate | null;
  /** What it turns to next while the facts stand still, and when. */
  next: { colour: TurningColour; on: LocalDate } | null;
}

/** Where a settled light stands on a day: dates are compared, no rule is asked. */
export function lightOn(light: SettledLight, day: LocalDate): LightOnDay {
  if (light.grey !== null) return { colour: 'grey', reasons: [], since: null, next: null };
  const dates = [
    { colour: 'red', on: light.redOn },
    { colour: 'yellow', on: light.yellowOn },
    { colour: 'blue', on: light.blueOn },
  ] as const;
  const worst = dates.findIndex(({ on }) => on !== null && on <= day);
  const turned = dates[worst];
  const coming = dates
    .slice(0, worst === -1 ? dates.length : worst)
    .flatMap(({ colour, on }) => (on === null ? [] : [{ colour, on }]))
    // Of two that come on one day only the worse is seen.
    .reduce<LightOnDay['next']>((next, each) => (next && next.on <= each.on ? next : each), null);
  if (!turned) return { colour: 'green', reasons: [], since: null, next: coming };
  const reasons = lastOfEach(
    light.turns.filter(({ colour, on }) => colour === turned.colour && on <= day).toReversed(),
  );
  return { colour: turned.colour, reasons, since: turned.on, next: coming };
}

/** Of a share that fell behind more than once only the last time is told; each date stands for itself. */
function lastOfEach(reasons: readonly LightTurn[]): LightTurn[] {
  const thingOf = ({ code, facts }: LightTurn) =>
    code === 'date' ? JSON.stringify(facts) : `${code} ${facts.indicator ?? ''}`;
  return reasons.filter(
    (reason, index) => reasons.findIndex((other) => thingOf(other) === thingOf(reason)) === index,
  );
}
