import type { BasisKind } from '#ledger/values/ledger-states.ts';
import { insertNewRows, insertRows } from '#store/insert-rows.ts';
import { insertDirectiveOnce, insertSource } from '#store/tables/directive.ts';
import type { ActContext } from './act-context.ts';
import type { DirectiveRows } from './directive-rows.ts';
import { type ActRecord, recordAct } from './record-act.ts';

/** A directive on its way into the ledger, with the file it stands on. */
export interface DirectiveEntry {
  directiveId: string;
  bytes: Uint8Array;
  fileName: string;
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string;
  text: string;
  rows: DirectiveRows;
  /** On what it rests, where a person registered it by hand. */
  basis?: { basisKind: BasisKind; basis: string };
}

/**
 * Writes a directive with one row in the journal, in the caller's transaction. False, with nothing written, where another
 * act has registered the same bytes first.
 */
export async function writeDirective(
  context: ActContext,
  { directiveId, bytes, fileName, digest, text, rows, basis }: DirectiveEntry,
  act: Pick<ActRecord, 'act' | 'actVersion' | 'input' | 'capacity'>,
): Promise<boolean> {
  const { db, actId, now } = context;
  const sizeBytes = bytes.length;
  const kind = basis ? ('matter' as const) : ('document' as const);
  const file = { digest, fileName, sizeBytes };
  const head = { id: directiveId, actId, kind, ...basis, ...file, registeredAt: now, ...rows.head };
  if (!(await insertDirectiveOnce(db, head))) return false;
  const { title, docNumber } = rows.head;
  const detail = { title: title ?? null, docNumber: docNumber ?? null, tasks: rows.counts.tasks };
  await recordAct(context, {
    ...act,
    ...(basis && { basis: basis.basis }),
    subjects: [
      { directiveId, detail },
      ...(rows.tables.task ?? []).map(({ id: taskId }) => ({ directiveId, taskId, revision: 1, detail: {} })),
    ],
  });
  await insertSource(db, { directiveId, bytes, text });
  await insertNewRows(db, rows.organisations);
  await insertRows(db, rows.tables);
  return true;
}
