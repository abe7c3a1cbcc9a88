import type { LocalDate } from '#calendar/local-date.ts';
import type { LightDateKind, LightReasonCode, TurningColour } from '../values/light-values.ts';

/** What a turn rests on, as far as its reason needs it. */
export interface TurnFacts {
  kind?: LightDateKind;
  dueOn?: LocalDate;
  words?: string;
  due?: number;
  verified?: number;
  points?: number;
  indicator?: string;
  expected?: number;
  reported?: number;
  cycles?: number;
  /** The first cycle without news. */
  cycle?: string;
}

/** A day on which a light turns while the facts stand still, and why. */
export interface LightTurn {
  colour: TurningColour;
  on: LocalDate;
  code: LightReasonCode;
  facts: TurnFacts;
  /** The day lies beyond the holidays that are published. */
  provisional: boolean;
}
