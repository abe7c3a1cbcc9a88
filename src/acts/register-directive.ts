import { createHash } from 'node:crypto';
import type { Diagnostic } from '#parse/directive.ts';
import type { Db } from '#store/open-store.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { type DirectiveCounts, findDirectiveByDigest } from '#store/read/list-directives.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { directiveRows } from './directive-rows.ts';
import { readDirective } from './read-directive.ts';
import type { UnreadableFile } from './read-file.ts';
import { writeDirective } from './write-directive.ts';

/** A file as it was handed in. */
export interface DirectiveFile {
  bytes: Uint8Array;
  fileName: string;
}

export type RegisterRefusal =
  | UnreadableFile
  | { code: 'already_registered'; directiveId: string }
  | DirectiveErrors;

/** What stands against registering, with its places in the text: `120-134`. */
export interface DirectiveErrors {
  code: 'directive_has_errors';
  issues: { path: string; message: string }[];
}

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
  const errors = listErrors(reading.directive.diagnostics);
  if (errors) return refuse(errors);

  const { bytes, fileName } = file;
  const input = { digest, fileName, sizeBytes: bytes.length };
  const directiveId = deriveId(context.actId, 'directive');
  const rows = directiveRows(reading, { actId: context.actId, directiveId });
  const entry = { directiveId, bytes, fileName, digest, text: reading.text, rows };
  const act = { act: 'register_directive', actVersion: 1, input };
  const written = await context.db
    .transaction()
    .execute((db) => writeDirective({ ...context, db }, entry, act));
  if (!written)
    return refuse({ code: 'already_registered', directiveId: await findFirst(context.db, digest) });
  await prepareForReading(context.db);
  return { ok: true, directiveId, counts: rows.counts };
}

async function findFirst(db: Db, digest: string): Promise<string> {
  const first = await findDirectiveByDigest(db, digest);
  if (!first) throw new Error(`The directive with digest ${digest} was there a moment ago and is gone.`);
  return first.id;
}

function refuse(refusal: RegisterRefusal): RegisterResult {
  return { ok: false, refusal };
}

/** The errors among the diagnostics as a refusal; undefined where there are none. */
export function listErrors(diagnostics: readonly Diagnostic[]): DirectiveErrors | undefined {
  const issues = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ span: [start, end], message }) => ({ path: `${start}-${end}`, message }));
  return issues.length > 0 ? { code: 'directive_has_errors', issues } : undefined;
}
