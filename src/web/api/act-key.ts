/** Acts that were sent and never answered, by what they asked: whether they were done is not known. */
const unanswered = new Map<string, string>();

/** The key of an act: a new one, or that of the same act before whose answer never came. */
export function keyOf(asked: string): string {
  const key = unanswered.get(asked) ?? newRetryKey();
  unanswered.set(asked, key);
  return key;
}

/** Tells that the act was answered: asked again, it is another. */
export function settleKey(asked: string): void {
  unanswered.delete(asked);
}

/** A UUID (version 4) that names one act of one form: sent again under it, the act is done once. */
export function newRetryKey(): string {
  // `crypto.randomUUID` is missing where an office serves its pages without encryption.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) => digits.slice(from, to)).join('-');
}
