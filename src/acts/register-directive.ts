import { createHash } from 'node:crypto';
import type { Diagnostic } from '#parse/directive.ts';
import { insertNewRows, insertRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { type DirectiveCounts, findDirectiveByDigest } from '#store/read/list-directives.ts';
import { insertDirectiveOnce, insertSource } from '#store/tables/directive.ts';
import { insertJournalRow } from '#store/tables/journal.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { type DirectiveRows, directiveRows } from './directive-rows.ts';
import { readDirective } from './read-directive.ts';
import type { UnreadableFile } from './read-file.ts';

/** A file as it was handed in. */
export interface DirectiveFile {
  bytes: Uint8Array;
  fileName: string;
}

export type RegisterRefusal =
  | UnreadableFile
  | { code: 'already_registered'; directiveId: string }
  | { code: 'directive_has_errors'; issues: { path: string; message: string }[] };

export type RegisterResult =
  | { ok: true; directiveId: string; counts: DirectiveCounts }
  | { ok: false; refusal: RegisterRefusal };

/**
 * Reads the file and enters its tasks into the ledger, all or nothing, with one row in the journal. Refused where the
 * file cannot be read, where an error stands among the diagnostics, and where the same bytes are registered already:
 * then with the id of the directive that holds them, also when both are registered at the same moment.
 */
export async function registerDirective(context: ActContext, file: DirectiveFile): Promise<RegisterResult> {
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const registered = await findDirectiveByDigest(context.db, digest);
  if (registered) return refuse({ code: 'already_registered', directiveId: registered.id });

  const reading = await readDirective(file.bytes);
  if (!reading.ok) return reading;
  const errors = reading.directive.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse({ code: 'directive_has_errors', issues: errors.map(presentIssue) });

  const directiveId = deriveId(context.actId, 'directive');
  const rows = directiveRows(reading, { actId: context.actId, directiveId });
  const written = await context.db
    .transaction()
    .execute((db) => write({ ...context, db }, { ...file, digest, text: reading.text, directiveId, rows }));
  if (!written)
    return refuse({ code: 'already_registered', directiveId: await findFirst(context.db, digest) });
  await prepareForReading(context.db);
  return { ok: true, directiveId, counts: rows.counts };
}

interface Registration extends DirectiveFile {
  digest: string;
  text: string;
  directiveId: string;
  rows: DirectiveRows;
}

/** False, with nothing written, where another act has registered the same bytes first. */
async function write(context: ActContext, registration: Registration): Promise<boolean> {
  const { db, actId, actor, today, now } = context;
  const { bytes, fileName, digest, text, directiveId, rows } = registration;
  const sizeBytes = bytes.length;
  const head = { id: directiveId, actId, digest, fileName, sizeBytes, registeredAt: now, ...rows.head };
  if (!(await insertDirectiveOnce(db, head))) return false;
  await insertJournalRow(db, {
    actId,
    act: 'register_directive',
    actVersion: 1,
    input: JSON.stringify({ digest, fileName, sizeBytes }),
    actor,
    actedOn: today,
    recordedAt: now,
  });
  await insertSource(db, { directiveId, bytes, text });
  await insertNewRows(db, rows.organisations);
  await insertRows(db, rows.tables);
  return true;
}

async function findFirst(db: Db, digest: string): Promise<string> {
  const first = await findDirectiveByDigest(db, digest);
  if (!first) throw new Error(`The directive with digest ${digest} was there a moment ago and is gone.`);
  return first.id;
}

function refuse(refusal: RegisterRefusal): RegisterResult {
  return { ok: false, refusal };
}

function presentIssue({ span: [start, end], message }: Diagnostic): { path: string; message: string } {
  return { path: `${start}-${end}`, message };
}
