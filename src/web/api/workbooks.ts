import type { WorkbookResult } from '#contract/workbooks.ts';
import { uploadFile } from './upload-file.ts';

/** How a filled-in workbook is sent: only to see what it would change, or for good with what a person chose. */
export interface WorkbookSending {
  trial: boolean;
  /** Assignments of which the workbook counts where both sides changed them, and those of which the ledger does. */
  take: readonly string[];
  leave: readonly string[];
}

/** Sends a filled-in workbook. Throws where the server refuses the whole of it. */
export async function sendWorkbook(
  file: File,
  { trial, take, leave }: WorkbookSending,
): Promise<WorkbookResult> {
  return await uploadFile<WorkbookResult>('/workbooks', file, {
    signal: new AbortController().signal,
    onSent: () => {},
    asked: {
      trial: String(trial),
      ...(take.length > 0 && { take: take.join() }),
      ...(leave.length > 0 && { leave: leave.join() }),
    },
  });
}

/** Where a statement is downloaded as a workbook. */
export function statementWorkbookPath(cycleId: string, organisationId: string): string {
  return `/api/cycles/${cycleId}/statements/${encodeURIComponent(organisationId)}/workbook`;
}

/** Where the workbooks of all statements of a cycle are downloaded. */
export function cycleWorkbooksPath(cycleId: string): string {
  return `/api/cycles/${cycleId}/workbooks`;
}

/** Where a plan is downloaded as a workbook. */
export function planWorkbookPath(directiveId: string, organisationId: string): string {
  return `/api/directives/${directiveId}/plans/${encodeURIComponent(organisationId)}/workbook`;
}
