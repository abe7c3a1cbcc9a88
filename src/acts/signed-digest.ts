import { createHash } from 'node:crypto';

/**
 * SHA-256 (hexadecimal) of what is signed: the same for the same contents, in whatever order their names stand. `contents`
 * is everything that the signer answers for, as JSON can hold it.
 */
export function signedDigest(contents: object): string {
  return createHash('sha256').update(JSON.stringify(contents, inOrder)).digest('hex');
}

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
