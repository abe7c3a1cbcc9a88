/** A part of a file's words as they are shown: a paragraph, or rows of a table. */
export type PreviewBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: string[][] };

/** The beginning of a file's words. */
export interface Preview {
  blocks: PreviewBlock[];
  /** There is more in the file. */
  isCut: boolean;
}
