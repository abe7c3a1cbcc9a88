/** Why a file gives no text. */
export const unreadableCodes = [
  'empty_file',
  'too_large',
  'not_text',
  'damaged_file',
  'encrypted_file',
  'scanned_document',
  'unsupported_format',
] as const;
export type UnreadableCode = (typeof unreadableCodes)[number];

/** Thrown by the readers, caught by `readDocument` only. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
