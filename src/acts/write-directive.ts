import { insertNewRows, insertRows } from '#store/insert-rows.ts';
import { insertDirectiveOnce, insertSource } from '#store/tables/directive.ts';
import type { ActContext } from './act-context.ts';
import type { DirectiveRows } from './directive-rows.ts';
import { recordAct } from './record-act.ts';

/** A directive on its way into the ledger, with the file it stands on. */
export interface DirectiveEntry {
  directiveId: string;
  bytes: Uint8Array;
  fileName: string;
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string;
  text: string;
  rows: DirectiveRows;
}

/**
 * Writes a directive with one row in the journal, in the caller's transaction. False, with nothing written, where another
 * act has registered the same bytes first.
 */
export async function writeDirective(
  context: ActContext,
  { directiveId, bytes, fileName, digest, text, rows }: DirectiveEntry,
  act: { act: string; actVersion: number; input: Record<string, unknown> },
): Promise<boolean> {
  const { db, actId, now } = context;
  const sizeBytes = bytes.length;
  const head = { id: directiveId, actId, digest, fileName, sizeBytes, registeredAt: now, ...rows.head };
  if (!(await insertDirectiveOnce(db, head))) return false;
  await recordAct(context, act);
  await insertSource(db, { directiveId, bytes, text });
  await insertNewRows(db, rows.organisations);
  await insertRows(db, rows.tables);
  return true;
}
