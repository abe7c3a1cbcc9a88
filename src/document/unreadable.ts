/** Why a file gives no text. */
export type UnreadableCode =
  | 'empty_file'
  | 'too_large'
  | 'not_text'
  | 'damaged_file'
  | 'encrypted_file'
  | 'scanned_document'
  | 'unsupported_format';

/** Thrown by the readers, caught by `readDocument` only. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
