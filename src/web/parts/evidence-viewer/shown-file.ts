import type { PreviewWay } from '#contract/values.ts';
import type { KeptFile } from '../../api/evidence.ts';

/** A file as the viewer shows it. */
export interface ShownFile {
  key: string;
  title: string;
  fileName: string;
  preview: PreviewWay | null;
  address: KeptFile;
}
