/** What a status word of an Excel ledger says: what its keeper noted, neither reported nor verified here. */
export const takenStatuses = ['done', 'under_way', 'behind', 'not_started', 'not_done', 'stopped'] as const;
export type TakenStatus = (typeof takenStatuses)[number];

/** Where a takeover stands. */
export const takeoverStates = ['open', 'taken_over', 'withdrawn'] as const;
export type TakeoverState = (typeof takeoverStates)[number];

/** What a person may do to a takeover. */
export const takeoverActs = ['change', 'take_over', 'withdraw'] as const;
export type TakeoverAct = (typeof takeoverActs)[number];

/** What in a row could not be read or asks to be looked at. */
export const rowIssueCodes = [
  'status_unread',
  'date_unread',
  'year_unknown',
  'telephone_unread',
  'no_responsibility',
  'responsibility_unread',
  'deadline_unread',
  'continues_above',
] as const;
export type RowIssueCode = (typeof rowIssueCodes)[number];

/** Why words of a sheet go nowhere. */
export const ignoredReasons = [
  'sheet_left_out',
  'no_head',
  'column_left_out',
  'total',
  'note',
  'group_heading',
  'no_clause',
  'says_none',
] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

/** How a row of a sheet came to stand for a task of a registered directive. */
export const rowMatches = ['exact', 'proposed', 'confirmed', 'left_out', 'unmatched'] as const;
export type RowMatch = (typeof rowMatches)[number];
