import { createHash, randomUUID } from 'node:crypto';
import { directiveRows } from '#acts/directive-rows.ts';
import { readDirective } from '#acts/read-directive.ts';
import type { UnreadableFile } from '#acts/read-file.ts';
import type { DirectivePreview } from '#contract/directive.ts';
import type { Db } from '#store/open-store.ts';
import { findDirectiveByDigest } from '#store/read/list-directives.ts';
import { presentDocument } from './present-document.ts';

export type PreviewResult = { ok: true; preview: DirectivePreview } | { ok: false; refusal: UnreadableFile };

/** What registering the file would bring, and whether it can be; nothing is stored. */
export async function previewDirective(
  db: Db,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<PreviewResult> {
  const reading = await readDirective(bytes);
  if (!reading.ok) return reading;
  const { text, directive } = reading;
  // The rows are made as registering would make them, and thrown away with their ids.
  const ids = { actId: randomUUID(), directiveId: randomUUID() };
  const { counts } = directiveRows(reading, ids);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const registered = await findDirectiveByDigest(db, digest);
  const preview = {
    document: { ...directive.document, fileName, digest, counts },
    view: presentDocument({ text, directive }),
    registrable: !directive.diagnostics.some(({ severity }) => severity === 'error'),
    registeredAs: registered?.id ?? null,
  };
  return { ok: true, preview };
}
