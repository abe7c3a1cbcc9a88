/** The kinds of requests that reach organisations. */
export const requestKinds = [
  'statement',
  'report_question',
  'policy_question',
  'consultation',
  'order',
  'instruction',
  'plan',
  'returned',
  'reminder',
] as const;
export type RequestKind = (typeof requestKinds)[number];
