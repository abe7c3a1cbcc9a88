import type { WorkbookReading } from './read-cells.ts';
import { ReadingThread } from './reading-thread.ts';

const limits = { milliseconds: 120_000, megabytes: 2048 };
const thread = new ReadingThread<WorkbookReading>(new URL('./workbook-worker.ts', import.meta.url), limits);
const formThread = new ReadingThread<WorkbookReading>(
  new URL('./filled-form-worker.ts', import.meta.url),
  limits,
);

/**
 * The cells of a workbook or a file of values, read on a thread of its own. Refused where the file is none, cannot be
 * read or is classified.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  return await thread.read(bytes);
}

/** The cells of a workbook with its hidden sheets, by which one that went out filled in is known. */
export async function readFilledForm(bytes: Uint8Array): Promise<WorkbookReading> {
  return await formThread.read(bytes);
}
