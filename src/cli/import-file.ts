import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { findAmended, openDraft } from '#acts/open-draft.ts';
import { readDirective } from '#acts/read-directive.ts';
import type { FileContents } from '#acts/read-file.ts';
import { listErrors, registerDirective } from '#acts/register-directive.ts';
import type { ProblemFacts } from '#contract/problem-words.ts';
import type { Directive, Task } from '#parse/directive.ts';
import type { Db } from '#store/open-store.ts';
import { findDirectiveByDigest } from '#store/read/list-directives.ts';
import { newAct } from './new-act.ts';
import { readFile } from './read-file.ts';
import type { OpenLedger } from './with-ledger.ts';

/** What is in a file and what became of it. */
export interface ImportedFile {
  file: string;
  /** Undefined where nothing could be read. */
  contents: { format: string; tasks: number; doubtful: number } | undefined;
  result: ImportResult;
}

export type ImportResult =
  | { kind: 'registered'; directiveId: string }
  /** Under `--dry-run`: nothing is in the way. */
  | { kind: 'registrable' }
  /** Under `--drafts`: it waits on the page for a person. */
  | { kind: 'drafted'; draftId: string }
  /** Not registered: other bytes of the same document number are, so a person should see what differs. */
  | { kind: 'amendment' }
  | { kind: 'refused'; problem: ProblemFacts }
  /** The batch was stopped before it. */
  | { kind: 'untouched' };

export interface ImportChoices {
  /** Only say what would be done. */
  trial: boolean;
  /** Open a draft of a file that a person has to look at first. */
  drafts: boolean;
}

/** Reads the file and registers it, all of its tasks or none, or does as the choices say. */
export async function importFile(
  ledger: OpenLedger,
  { path, file }: { path: string; file: string },
  { trial, drafts }: ImportChoices,
): Promise<ImportedFile> {
  const bytes = await readFile(path);
  const reading = await readDirective(bytes);
  if (!reading.ok) {
    return { file, contents: undefined, result: { kind: 'refused', problem: reading.refusal } };
  }
  const obstacle = await findObstacle(ledger.db, bytes, reading);
  const upload = { bytes, fileName: basename(file) };
  const result = async (): Promise<ImportResult> => {
    if (obstacle) return drafts && !trial && isForReview(obstacle) ? draft(ledger, upload) : obstacle;
    return trial ? { kind: 'registrable' } : await register(ledger, upload);
  };
  return { file, contents: contentsOf(reading), result: await result() };
}

/** What keeps a file that can be read out of the ledger; undefined where nothing does. */
async function findObstacle(
  db: Db,
  bytes: Uint8Array,
  { directive }: FileContents,
): Promise<ImportResult | undefined> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const registered = await findDirectiveByDigest(db, digest);
  if (registered) {
    return { kind: 'refused', problem: { code: 'already_registered', directiveId: registered.id } };
  }
  if (await findAmended(db, directive.document.docNumber)) return { kind: 'amendment' };
  const errors = listErrors(directive.diagnostics);
  return errors && { kind: 'refused', problem: errors };
}

function isForReview(obstacle: ImportResult): boolean {
  if (obstacle.kind === 'refused') return obstacle.problem.code === 'directive_has_errors';
  return obstacle.kind === 'amendment';
}

type Upload = Parameters<typeof registerDirective>[1];

async function register(ledger: OpenLedger, upload: Upload): Promise<ImportResult> {
  const registration = await registerDirective(newAct(ledger), upload);
  return registration.ok
    ? { kind: 'registered', directiveId: registration.directiveId }
    : { kind: 'refused', problem: registration.refusal };
}

async function draft(ledger: OpenLedger, upload: Upload): Promise<ImportResult> {
  const opened = await openDraft(newAct(ledger), upload);
  return opened.ok
    ? { kind: 'drafted', draftId: opened.draftId }
    : { kind: 'refused', problem: opened.refusal };
}

function contentsOf({ format, directive }: FileContents): ImportedFile['contents'] {
  return { format, tasks: directive.tasks.length, doubtful: countDoubtful(directive) };
}

/** How many tasks an error or a warning touches, or nobody answers for. */
function countDoubtful({ tasks, diagnostics }: Directive): number {
  const doubts = diagnostics.filter(({ severity }) => severity !== 'info').map(({ span }) => span);
  const isDoubtful = ({ span, responsibilitySpan, responsibilities }: Task) =>
    responsibilities.length === 0 ||
    doubts.some(([start, end]) => start < Math.max(span[1], responsibilitySpan?.[1] ?? 0) && span[0] < end);
  return tasks.filter(isDoubtful).length;
}
