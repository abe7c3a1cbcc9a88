import { type FileReading, findRefusal } from './read-file.ts';
import { ReadingThread } from './reading-thread.ts';

const script = new URL('./reading-worker.ts', import.meta.url);
const thread = new ReadingThread<FileReading>(script, { milliseconds: 120_000, megabytes: 2048 });

/** Reads a file on a thread of its own, whatever it assigns; refused where it cannot be read or is classified. */
export async function readForReview(bytes: Uint8Array): Promise<FileReading> {
  return refuse(await thread.read(bytes), true);
}

/**
 * The directive that stands in a file, beside its text. Refused where the file cannot be read, carries a classification mark
 * or assigns nothing to anybody; any other error stands among the directive's diagnostics.
 */
export async function readDirective(bytes: Uint8Array): Promise<FileReading> {
  return refuse(await thread.read(bytes), false);
}

function refuse(reading: FileReading, mayAssignNothing: boolean): FileReading {
  const refusal = reading.ok ? findRefusal(reading.directive, mayAssignNothing) : undefined;
  return refusal ? { ok: false, refusal } : reading;
}
