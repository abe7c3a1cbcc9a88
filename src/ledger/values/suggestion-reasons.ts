/** Why an organisation is suggested for a name that the register does not know, the strongest first. */
export const suggestionReasons = [
  'successor', // the name is that of an organisation that had ended by then; this one took its duties on
  'former_name', // it had this name before
  'short_form', // the name's characters stand in this order in its name: 国家卫健委
  'one_character', // one character more, less or other
  'similar', // most pairs of neighbouring characters in common
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];
