import { createHash } from 'node:crypto';
import { mayDoToTask } from '#ledger/policy/task-policy.ts';
import type { Diagnostic } from '#parse/directive.ts';
import type { Db } from '#store/open-store.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { type DirectiveCounts, findDirectiveByDigest } from '#store/read/list-directives.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { directiveRows } from './directive-rows.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { readDirective } from './read-directive.ts';
import type { FileContents, UnreadableFile } from './read-file.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';
import { writeDirective } from './write-directive.ts';

/** A file as it was handed in. */
export interface DirectiveFile {
  bytes: Uint8Array;
  fileName: string;
}

export type RegisterRefusal =
  | UnreadableFile
  | NotPermitted
  | RetryRefusal
  | { code: 'already_registered'; directiveId: string }
  | DirectiveErrors;

/** What stands against registering, with its places in the text: `120-134`. */
export interface DirectiveErrors {
  code: 'directive_has_errors';
  issues: { path: string; message: string }[];
}

interface Registered {
  directiveId: string;
  counts: DirectiveCounts;
}

export type RegisterResult = ({ ok: true } & Registered) | { ok: false; refusal: RegisterRefusal };

/**
 * Reads the file and enters its tasks into the ledger, all or nothing, with one row in the journal. Refused where the
 * file cannot be read, where an error stands among the diagnostics, and where the same bytes are registered already:
 * then with the id of the directive that holds them, also when both are registered at the same moment.
 */
export async function registerDirective(context: ActContext, file: DirectiveFile): Promise<RegisterResult> {
  const capacity = mayDoToTask(context.caller, 'register_directive');
  if (!capacity) return notPermitted('keeper');
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const examined = await examine(context.db, file.bytes, digest);
  // A refusal goes the same way: a request sent again is answered as it was.
  const outcome = await transact<Registered, RegisterRefusal>(context, 'ledger', async (within) => {
    if (!examined.ok) return examined;
    const { actId } = within;
    const { bytes, fileName } = file;
    const directiveId = deriveId(actId, 'directive');
    const entered = await loadEnteredNames(within.db);
    const rows = directiveRows(examined.contents, { actId, directiveId, entered });
    const entry = { directiveId, bytes, fileName, digest, text: examined.contents.text, rows };
    const input = { digest, fileName, sizeBytes: bytes.length };
    const act = { act: 'register_directive', actVersion: 1, input, capacity } as const;
    if (await writeDirective(within, entry, act))
      return { ok: true, result: { directiveId, counts: rows.counts } };
    return refuse({ code: 'already_registered', directiveId: await findFirst(within.db, digest) });
  });
  if (!outcome.ok) return outcome;
  await prepareForReading(context.db);
  return { ok: true, ...outcome.result };
}

/** What is in the file, unless something stands against registering it. */
async function examine(
  db: Db,
  bytes: Uint8Array,
  digest: string,
): Promise<{ ok: true; contents: FileContents } | { ok: false; refusal: RegisterRefusal }> {
  const registered = await findDirectiveByDigest(db, digest);
  if (registered) return refuse({ code: 'already_registered', directiveId: registered.id });
  const reading = await readDirective(bytes);
  if (!reading.ok) return reading;
  const errors = listErrors(reading.directive.diagnostics);
  return errors ? refuse(errors) : { ok: true, contents: reading };
}

async function findFirst(db: Db, digest: string): Promise<string> {
  const first = await findDirectiveByDigest(db, digest);
  if (!first) throw new Error(`The directive with digest ${digest} was there a moment ago and is gone.`);
  return first.id;
}

/** The errors among the diagnostics as a refusal; undefined where there are none. */
export function listErrors(diagnostics: readonly Diagnostic[]): DirectiveErrors | undefined {
  const issues = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ span: [start, end], message }) => ({ path: `${start}-${end}`, message }));
  return issues.length > 0 ? { code: 'directive_has_errors', issues } : undefined;
}
