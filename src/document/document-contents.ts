import type { Mark } from './mark.ts';

export const documentFormats = ['text', 'docx', 'doc', 'pdf', 'ofd', 'html', 'xlsx', 'xls', 'csv'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The text of a file with what each place of it is. */
export interface DocumentContents {
  format: DocumentFormat;
  text: string;
  marks: readonly Mark[];
}
