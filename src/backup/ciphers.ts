import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import { BackupRefused } from './backup-refused.ts';

/** How much work it is to try a passphrase: 2^logN times r kibibits of memory, p times (RFC 7914). */
export interface WorkFactor {
  logN: number;
  r: number;
  p: number;
}

/** 128 MB and half a second for each passphrase that is tried. */
const usualWork: WorkFactor = { logN: 17, r: 8, p: 1 };

/** What stands in the open before the frames: how they are closed. */
export const cipherSchema: z.ZodType<CipherHead> = z.discriminatedUnion('cipher', [
  z.object({ cipher: z.literal('none') }),
  z.object({
    cipher: z.literal('aes-256-gcm'),
    kdf: z.literal('scrypt'),
    // A file that asks for more was not written by this program.
    logN: z.int().min(1).max(20),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
    salt: z.hex().length(64),
    check: z.hex().length(64),
  }),
]);

export type CipherHead =
  | { cipher: 'none' }
  | ({
      cipher: 'aes-256-gcm';
      kdf: 'scrypt';
      /** Hexadecimal, of this file alone: no key is used twice. */
      salt: string;
      /** Half of what the passphrase gives; the other half is the key. A wrong passphrase shows before anything is read. */
      check: string;
    } & WorkFactor);

/** Which frame of the file, from 0, and whether it is the last: no frame passes for another. */
export interface FramePlace {
  index: number;
  last: boolean;
}

/** Closes frames, and opens those that are as they were closed. */
export interface Cipher {
  close(place: FramePlace, contents: Uint8Array): { body: Uint8Array; tag: Uint8Array };
  /** Undefined where body or tag, or the place, are not those that were closed. */
  open(place: FramePlace, body: Uint8Array, tag: Uint8Array): Uint8Array | undefined;
}

export const TAG_BYTES = 16;

/** A cipher for a new file, with a salt of its own where there is a passphrase. */
export async function newCipher(
  passphrase: string | undefined,
  work: WorkFactor = usualWork,
): Promise<{ head: CipherHead; cipher: Cipher }> {
  if (passphrase === undefined) return { head: { cipher: 'none' }, cipher: bareCipher };
  const salt = randomBytes(32).toString('hex');
  const { key, check } = await deriveKey(passphrase, { ...work, salt });
  const head = { cipher: 'aes-256-gcm', kdf: 'scrypt', ...work, salt, check: check.toString('hex') } as const;
  return { head, cipher: gcmCipher(key) };
}

/**
 * The cipher that a file was written with.
 * @throws BackupRefused where the passphrase is missing, wrong, or not due.
 */
export async function cipherOf(head: CipherHead, passphrase: string | undefined): Promise<Cipher> {
  if (head.cipher === 'none') {
    if (passphrase !== undefined) throw new BackupRefused({ code: 'not_encrypted' });
    return bareCipher;
  }
  if (passphrase === undefined) throw new BackupRefused({ code: 'passphrase_needed' });
  const { key, check } = await deriveKey(passphrase, head);
  if (!timingSafeEqual(check, Buffer.from(head.check, 'hex'))) {
    throw new BackupRefused({ code: 'wrong_passphrase' });
  }
  return gcmCipher(key);
}

function gcmCipher(key: Buffer): Cipher {
  return {
    close: (place, contents) => {
      const gcm = createCipheriv('aes-256-gcm', key, nonceOf(place));
      const body = Buffer.concat([gcm.update(contents), gcm.final()]);
      return { body, tag: gcm.getAuthTag() };
    },
    open: (place, body, tag) => {
      const gcm = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: TAG_BYTES });
      gcm.setAuthTag(tag);
      const contents = gcm.update(body);
      try {
        return Buffer.concat([contents, gcm.final()]);
      } catch {
        return undefined;
      }
    },
  };
}

/** Hides nothing; tells damage. */
const bareCipher: Cipher = {
  close: (place, contents) => ({ body: contents, tag: digestOf(place, contents) }),
  open: (place, body, tag) => (digestOf(place, body).equals(tag) ? body : undefined),
};

function digestOf(place: FramePlace, contents: Uint8Array): Buffer {
  return createHash('sha256').update(nonceOf(place)).update(contents).digest().subarray(0, TAG_BYTES);
}

/** Twelve bytes: the frame's number, and whether it is the last (the STREAM construction: a cut between frames shows). */
function nonceOf({ index, last }: FramePlace): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

async function deriveKey(
  passphrase: string,
  { logN, r, p, salt }: WorkFactor & { salt: string },
): Promise<{ key: Buffer; check: Buffer }> {
  const N = 2 ** logN;
  const options = { N, r, p, maxmem: 256 * N * r };
  const derived = await new Promise<Buffer>((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), 64, options, (fault, bytes) =>
      fault ? reject(fault) : resolve(bytes),
    );
  });
  return { key: derived.subarray(0, 32), check: derived.subarray(32) };
}
