/** What is to be there by a day, and is spoken of before it, on it and after it. */
export const owedKinds = ['plan', 'statement', 'report', 'input', 'data'] as const;
export type OwedKind = (typeof owedKinds)[number];

/** On which working days, counted from the day by which it is to be there, a thing is spoken of. */
export type NoticeSteps = Record<
  OwedKind | 'date' | 'inputs_of_others' | 'order' | 'policy_question',
  readonly number[]
>;

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
  inputs_of_others: [1],
  order: [-2, 0],
  policy_question: [-2, 0],
};
