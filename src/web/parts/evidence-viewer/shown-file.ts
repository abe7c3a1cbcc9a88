import type { Evidence } from '#contract/evidence.ts';
import type { PreviewWay } from '#contract/values.ts';
import { evidenceFileAddress, type KeptFile } from '../../api/evidence.ts';

/** A file as the viewer shows it. */
export interface ShownFile {
  key: string;
  title: string;
  fileName: string;
  preview: PreviewWay | null;
  address: KeptFile;
}

/** The file of a piece of evidence as the viewer shows it; none where there is nothing to be shown. */
export function toShownFiles(piece: Evidence): ShownFile[] {
  const { id: key, title, file } = piece;
  if (!file?.preview) return [];
  const { fileName, preview } = file;
  return [{ key, title, fileName, preview, address: evidenceFileAddress(piece) }];
}
