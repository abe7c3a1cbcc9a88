import type { OpenPlaceholder } from '#contract/to-settle.ts';
import type { SettleRow } from './settle-rows.tsx';

/** A printed word that stands for organisations, as a row of its own. */
export interface PlaceholderLine extends SettleRow {
  placeholder: OpenPlaceholder;
}

/** A placeholder as it was seen. */
export function seenOf({ placeholder: { id, revision } }: PlaceholderLine) {
  return { id, revision };
}
