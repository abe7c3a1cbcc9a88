import { readDocument } from '#document/read-document.ts';
import type { Directive } from '#parse/directive.ts';
import { parseDirective } from '#parse/parse-directive.ts';

/** Why nothing can be made of a file, the gravest first. */
const unreadableCodes = ['classified', 'too_large', 'not_text', 'no_responsibility'] as const;

export type UnreadableFile = { code: 'empty_file' | 'not_utf8' | (typeof unreadableCodes)[number] };

export type DirectiveReading =
  | { ok: true; text: string; directive: Directive }
  | { ok: false; refusal: UnreadableFile };

/**
 * The directive that stands in a file, beside its text. Refused where the file is no text, carries a classification
 * mark or assigns nothing to anybody; any other error stands among the directive's diagnostics.
 */
export function readDirective(bytes: Uint8Array): DirectiveReading {
  const document = readDocument(bytes);
  if (!document.ok) return { ok: false, refusal: { code: document.code } };
  const directive = parseDirective(document.text);
  const found = new Set<string>(directive.diagnostics.map(({ code }) => code));
  const code = unreadableCodes.find((each) => found.has(each));
  return code ? { ok: false, refusal: { code } } : { ok: true, text: document.text, directive };
}
