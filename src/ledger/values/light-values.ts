/** The lights (红黄绿灯), from the best to the worst; `grey` is shown where none applies. */
export const lightColours = ['grey', 'green', 'blue', 'yellow', 'red'] as const;
export type LightColour = (typeof lightColours)[number];

/** The lights to which a branch turns as time passes, the worst last. */
export const turningColours = ['blue', 'yellow', 'red'] as const satisfies readonly LightColour[];
export type TurningColour = (typeof turningColours)[number];

/** Why a branch has turned. */
export const lightReasons = [
  'date',
  'milestones_behind',
  'indicator_behind',
  'plan_missing',
  'news_missing',
] as const;
export type LightReasonCode = (typeof lightReasons)[number];

/** Why no light applies. */
export const greyReasons = ['not_given', 'done', 'ended', 'suspended', 'objected', 'not_done'] as const;
export type GreyReason = (typeof greyReasons)[number];

/** Whose date a light counts down to. */
export const lightDateKinds = ['complete', 'issue_policy', 'adjusted', 'internal', 'milestone'] as const;
export type LightDateKind = (typeof lightDateKinds)[number];

/** What a branch's light is for its task: it colours it, it is counted beside it, or neither (who helps, what was given on). */
export const lightWeights = ['voice', 'other', 'aside'] as const;
export type LightWeight = (typeof lightWeights)[number];

/** By what lights are counted: branches by what their organisation is, tasks by where they stand. */
export const lightGroupings = ['all', 'part', 'month', 'organisation', 'level', 'region'] as const;
export type LightGrouping = (typeof lightGroupings)[number];

/** The numbers from which on lights turn, all of them settings: working days before a date, points, cycles, times. */
export const lightThresholds = [
  'blueWorkingDays',
  'yellowWorkingDays',
  'yellowPoints',
  'redPoints',
  'yellowCycles',
  'redCycles',
  'bareNoChange',
] as const;
export type LightThreshold = (typeof lightThresholds)[number];

/** Why the lights of all branches are settled anew: numbers that changed, a calendar, branches that have none. */
export const lightRunKinds = ['settings', 'calendar', 'missing'] as const;
export type LightRunKind = (typeof lightRunKinds)[number];

export const lightActs = ['change_light_settings'] as const;
export type LightAct = (typeof lightActs)[number];

/** What is counted of a directive by its lights: its standing tasks, or the branches that answer for one. */
export const countedLights = ['task', 'branch'] as const;
export type CountedLights = (typeof countedLights)[number];
