import type { WorkbookReading } from './read-cells.ts';
import { ReadingThread } from './reading-thread.ts';

const script = new URL('./workbook-worker.ts', import.meta.url);
const thread = new ReadingThread<WorkbookReading>(script, { milliseconds: 120_000, megabytes: 2048 });

/**
 * The cells of a workbook or a file of values, read on a thread of its own. Refused where the file is none, cannot be
 * read or is classified.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  return await thread.read(bytes);
}
