/** What is signed for an organisation (签发); each kind can be delegated by itself. */
export const signatureKinds = [
  'plan',
  'report',
  'input',
  'extension',
  'claim',
  'urgent_report',
  'statement',
] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** A signature is given in the program by the signer, or on paper and recorded with the scanned sheet (签批页). */
export const signatureWays = ['in_program', 'on_paper'] as const;
export type SignatureWay = (typeof signatureWays)[number];
