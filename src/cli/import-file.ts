import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readDirective } from '#acts/read-directive.ts';
import type { FileReading } from '#acts/read-file.ts';
import { registerDirective } from '#acts/register-directive.ts';
import type { ProblemFacts } from '#contract/problem-words.ts';
import type { Directive, Task } from '#parse/directive.ts';
import { newActId } from '#server/act-id.ts';
import { actors } from '#server/actors.ts';
import { findDirectiveByDigest } from '#store/read/list-directives.ts';
import { readFile } from './read-file.ts';
import type { OpenLedger } from './with-ledger.ts';

/** What is in a file and what became of it. */
export interface ImportedFile {
  file: string;
  /** Undefined where nothing could be read. */
  contents: { format: string; tasks: number; doubtful: number } | undefined;
  result:
    | { kind: 'registered'; directiveId: string }
    /** Under `--dry-run`: nothing is in the way. */
    | { kind: 'registrable' }
    | { kind: 'refused'; problem: ProblemFacts }
    /** The batch was stopped before it. */
    | { kind: 'untouched' };
}

/** Reads the file and, unless it is a trial, registers it: all of its tasks or none. */
export async function importFile(
  { db, today }: OpenLedger,
  { path, file, trial }: { path: string; file: string; trial: boolean },
): Promise<ImportedFile> {
  const bytes = await readFile(path);
  const reading = await readDirective(bytes);
  const contents = reading.ok ? contentsOf(reading) : undefined;
  const refused = (problem: ProblemFacts): ImportedFile => ({
    file,
    contents,
    result: { kind: 'refused', problem },
  });
  if (!reading.ok) return refused(reading.refusal);
  if (trial) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const registered = await findDirectiveByDigest(db, digest);
    if (registered) return refused({ code: 'already_registered', directiveId: registered.id });
    const issues = errorsOf(reading.directive);
    if (issues.length > 0) return refused({ code: 'directive_has_errors', issues });
    return { file, contents, result: { kind: 'registrable' } };
  }
  const now = new Date();
  const act = { db, today, now, actId: newActId(now), actor: actors.commandLine };
  const registration = await registerDirective(act, { bytes, fileName: basename(path) });
  if (!registration.ok) return refused(registration.refusal);
  return { file, contents, result: { kind: 'registered', directiveId: registration.directiveId } };
}

function contentsOf({ format, directive }: Extract<FileReading, { ok: true }>) {
  const { tasks } = directive;
  return { format, tasks: tasks.length, doubtful: countDoubtful(directive) };
}

/** How many tasks an error or a warning touches, or nobody answers for. */
function countDoubtful({ tasks, diagnostics }: Directive): number {
  const doubts = diagnostics.filter(({ severity }) => severity !== 'info').map(({ span }) => span);
  const isDoubtful = ({ span, responsibilitySpan, responsibilities }: Task) =>
    responsibilities.length === 0 ||
    doubts.some(([start, end]) => start < Math.max(span[1], responsibilitySpan?.[1] ?? 0) && span[0] < end);
  return tasks.filter(isDoubtful).length;
}

function errorsOf({ diagnostics }: Directive) {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ span, message }) => ({ path: span.join('-'), message }));
}
