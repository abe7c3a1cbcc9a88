/** From where on a light turns. */
export interface LightSettings {
  /** So many working days before a date. */
  blueWorkingDays: number;
  yellowWorkingDays: number;
  /** So many points behind the plan. */
  yellowPoints: number;
  /** More than so many points behind the plan. */
  redPoints: number;
  /** So many cycles without news. */
  yellowCycles: number;
  redCycles: number;
}

/** What holds while nobody has decided anything else (field practice). */
export const defaultLightSettings: LightSettings = {
  ...{ blueWorkingDays: 20, yellowWorkingDays: 5 },
  ...{ yellowPoints: 10, redPoints: 30 },
  ...{ yellowCycles: 1, redCycles: 2 },
};
