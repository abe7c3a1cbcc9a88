import { createHash } from 'node:crypto';

/**
 * The id of something that an act creates: the same for the same act and name, so that replaying a journal row gives
 * the same ids. A UUID of version 8 (RFC 9562 §5.8) that begins with the act's time, so that ids sort as their acts
 * do; the rest is taken from SHA-256.
 */
export function deriveId(actId: string, name: string): string {
  const bytes = createHash('sha256').update(`${actId}\n${name}`).digest().subarray(0, 16);
  Buffer.from(actId.replaceAll('-', ''), 'hex').copy(bytes, 0, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
