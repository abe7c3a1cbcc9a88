/** Who may do something, in the field's words; `ledger/policy/parties.ts` says whom each means. */
export const parties = [
  'keeper',
  'head',
  'duty_officer',
  'spokesperson',
  'plan_signer',
  'claim_signer',
  'extension_signer',
  'giver',
  'keeper_or_giver',
  'task_overseer',
  'co_signer',
  'verifier',
  'liaison',
  'principal',
  'administrator',
  'owner',
  'recipient',
  'concerned',
] as const;
export type Party = (typeof parties)[number];
