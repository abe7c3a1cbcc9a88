import type { DocumentFormat } from '#document/document-contents.ts';
import type { Mark } from '#document/mark.ts';
import { readDocument } from '#document/read-document.ts';
import type { UnreadableCode } from '#document/unreadable.ts';
import type { Directive } from '#parse/directive.ts';
import { parseDirective } from '#parse/parse-directive.ts';

/** Why nothing can be made of a text, the gravest first. */
const unreadableTexts = ['classified', 'too_large', 'not_text', 'no_responsibility'] as const;

export interface UnreadableFile {
  /** `reading_too_long`: the file took more time or memory than a file may take. */
  code: UnreadableCode | (typeof unreadableTexts)[number] | 'reading_too_long';
}

/** A file that can be read, whatever it assigns. */
export interface FileContents {
  format: DocumentFormat;
  text: string;
  marks: readonly Mark[];
  directive: Directive;
}

export type FileReading = ({ ok: true } & FileContents) | { ok: false; refusal: UnreadableFile };

/** Reads a file on the thread that asks; `readDirective` does it on a thread of its own. */
export async function readFile(bytes: Uint8Array): Promise<FileReading> {
  const document = await readDocument(bytes);
  if (!document.ok) return { ok: false, refusal: { code: document.code } };
  const { format, text, marks } = document;
  return { ok: true, format, text, marks, directive: parseDirective(text, marks) };
}

/** Refuses a text that carries a classification mark or cannot be read at all; `mayAssignNothing` lets one through that only lacks responsibilities. */
export function findRefusal(
  { diagnostics }: Directive,
  mayAssignNothing: boolean,
): UnreadableFile | undefined {
  const found = new Set<string>(diagnostics.map(({ code }) => code));
  const code = unreadableTexts.find((each) => found.has(each));
  return code === undefined || (mayAssignNothing && code === 'no_responsibility') ? undefined : { code };
}
