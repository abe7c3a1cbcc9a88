/** How duties pass from one organisation to another. */
export const successionKinds = [
  'renaming', // one organisation is set up again under a new name, with the duties of the old one
  'merger', // the predecessor ends and becomes part of the successor, often together with others
  'split', // the predecessor ends, and some of its duties go to another than its main successor
  'transfer', // the predecessor goes on; some of its duties pass
] as const;
export type SuccessionKind = (typeof successionKinds)[number];
