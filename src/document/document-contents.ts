import type { Mark } from './mark.ts';

/** What a file is, told by its bytes. */
export type DocumentFormat = 'text' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'html' | 'xlsx' | 'xls' | 'csv';

/** The text of a file with what each place of it is. */
export interface DocumentContents {
  format: DocumentFormat;
  text: string;
  marks: readonly Mark[];
}
