/**
 * What a column of an Excel ledger holds. The first eight say what the task is; the others are what an office has
 * noted of it. `other` is kept under its own heading, `left_out` is not taken over.
 */
export const columnMeanings = [
  'number',
  'category',
  'clause',
  'lead',
  'responsible',
  'support',
  'supervisor',
  'deadline',
  'status',
  'percentage',
  'progress',
  'problem',
  'next_step',
  'person',
  'telephone',
  'completed_on',
  'updated_on',
  'remark',
  'other',
  'left_out',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** What a task is made of; values of other columns are said about it. */
export const taskMeanings = [
  'number',
  'category',
  'clause',
  'lead',
  'responsible',
  'support',
  'supervisor',
  'deadline',
] as const satisfies readonly ColumnMeaning[];

/** How far a guess about a column can be relied on. */
export const guessStrengths = ['sure', 'likely', 'unsure'] as const;
export type GuessStrength = (typeof guessStrengths)[number];

/** What a column's meaning rests on. */
export const guessBases = ['person', 'remembered', 'heading', 'values', 'nothing'] as const;
export type GuessBasis = (typeof guessBases)[number];
