/** What a person does in the ledger; one person may have several. */
export const personRoles = [
  'keeper',
  'head',
  'liaison',
  'officer',
  'principal',
  'inspector',
  'observer',
  'administrator',
] as const;
export type PersonRole = (typeof personRoles)[number];
