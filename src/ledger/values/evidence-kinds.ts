/** What a claim may rest on: a file, an address, a published document by its number, a figure with its source. */
export const evidenceKinds = ['file', 'link', 'document', 'figure'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What evidence may be used for. */
export const evidenceUses = [
  'plan',
  'milestone',
  'report',
  'input',
  'consolidated_report',
  'extension',
  'coordination',
  'urgent_report',
  'instruction',
  'claim',
  'assessment',
  'verification',
] as const;
export type EvidenceUse = (typeof evidenceUses)[number];

/** The largest file that is kept as evidence. */
export const largestEvidenceBytes = 30 * 1024 * 1024;

/** How a file can be shown beside the ledger. */
export const previewWays = ['picture', 'pages', 'words'] as const;
export type PreviewWay = (typeof previewWays)[number];
