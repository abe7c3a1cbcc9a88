/** What is spoken of on certain working days, counted from a day: a date of a task, what is owed, what others owe, what is to be answered. */
export const noticeThings = [
  'date',
  'plan',
  'statement',
  'report',
  'input',
  'inputsOfOthers',
  'data',
  'order',
  'policyQuestion',
] as const;
export type NoticeThing = (typeof noticeThings)[number];
/** What is to be there by a day, and is spoken of before it, on it and after it. */
export type OwedKind = Extract<NoticeThing, 'plan' | 'statement' | 'report' | 'input' | 'data'>;

/** On which working days each is spoken of, in order: -5 before the day, 0 on it, 1 after it. */
export type NoticeSteps = Record<NoticeThing, readonly number[]>;

/**
 * What holds while nobody has decided anything else. A date of a task: its light turns blue 20 working days ahead and yellow 5 ahead;
 * 催办 comes the day after, written criticism after 5 working days (field practice). What is asked every month is not spoken of weeks
 * ahead, and what is late is told to who asked for it by the step after the day.
 */
export const defaultNoticeSteps: NoticeSteps = {
  date: [-20, -5, -1, 0, 1, 5],
  plan: [-5, -1, 0, 1, 5],
  statement: [-3, 0, 1, 5],
  report: [-3, 0, 1, 5],
  input: [-2, 0, 1],
  data: [-2, 0, 1, 5],
  inputsOfOthers: [1],
  order: [-2, 0],
  policyQuestion: [-2, 0],
};

/** So many working days before and after the day nothing is spoken of any more. */
export const farthestSteps = { before: 60, after: 30 } as const;
export const MOST_STEPS = 10;

/** On which side of the day a thing is spoken of: an order that has passed its day is late whatever is set, and waits for an answer. */
export function sidesOf(thing: NoticeThing): { before: boolean; after: boolean } {
  return {
    before: thing !== 'inputsOfOthers',
    after: thing !== 'order' && thing !== 'policyQuestion',
  };
}

/** Whether a thing can be spoken of on these working days: few, in order, each once, on its sides of the day. */
export function areStepsOf(thing: NoticeThing, steps: readonly number[]): boolean {
  const { before, after } = sidesOf(thing);
  const from = before ? -farthestSteps.before : 1;
  const to = after ? farthestSteps.after : 0;
  return (
    steps.length <= MOST_STEPS &&
    steps.every(
      (step, index) =>
        Number.isInteger(step) && step >= from && step <= to && step > (steps[index - 1] ?? from - 1),
    )
  );
}
