import { createHash } from 'node:crypto';
import { BackupRefused } from './backup-refused.ts';
import { type ByteReader, readBytes } from './byte-reader.ts';
import { type Cipher, type CipherHead, cipherOf, cipherSchema, TAG_BYTES } from './ciphers.ts';
import { parseJson } from './parse-json.ts';

/** The first line of every backup; the number grows with the form. */
const FORMAT = 'taizhang-backup-1';
/** `taizhang-backup-2`; not `taizhang-inclusion-1`. */
const ANY_FORMAT = /^taizhang-backup-\d+$/;
const LONGEST_LINE = 1_024;
/** Every frame but the last holds so much. */
const FRAME_BYTES = 256 * 1024;
/** How much is in it, and whether it is the last. */
const FRAME_HEAD_BYTES = 5;

/**
 * What stands in the file: three lines in the open (the format; how it is encrypted; the SHA-256 of these two, so that damage
 * there is not taken for a wrong passphrase), then frames, each of which tells whether it is as it was written.
 */
export async function* writeFrames(
  chunks: AsyncIterable<Uint8Array>,
  { head, cipher }: { head: CipherHead; cipher: Cipher },
): AsyncGenerator<Uint8Array> {
  const open = `${FORMAT}\n${JSON.stringify(head)}\n`;
  yield Buffer.from(`${open}${sha256(open)}\n`);
  const source = readBytes(chunks);
  let contents = await source.take(FRAME_BYTES);
  for (let index = 0; ; index += 1) {
    const next = contents.length < FRAME_BYTES ? Buffer.alloc(0) : await source.take(FRAME_BYTES);
    const last = next.length === 0;
    const { body, tag } = cipher.close({ index, last }, contents);
    const frameHead = Buffer.alloc(FRAME_HEAD_BYTES);
    frameHead.writeUInt32BE(body.length, 0);
    frameHead.writeUInt8(last ? 1 : 0, 4);
    yield Buffer.concat([frameHead, body, tag]);
    if (last) return;
    contents = next;
  }
}

/**
 * What was written into the frames, in memory for one of them.
 * @throws BackupRefused where the file is none, cut off, damaged, or not opened by the passphrase.
 */
export async function* readFrames(
  file: AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): AsyncGenerator<Uint8Array> {
  const source = readBytes(file);
  const cipher = await cipherOf(await readHead(source), passphrase);
  for (let index = 0; ; index += 1) {
    const { offset } = source;
    const damaged = () => new BackupRefused({ code: 'damaged', offset });
    const head = await takeWhole(source, FRAME_HEAD_BYTES);
    const [size, lastMark] = [head.readUInt32BE(0), head.readUInt8(4)];
    const last = lastMark === 1;
    if (lastMark > 1 || size > FRAME_BYTES || (!last && size < FRAME_BYTES)) throw damaged();
    const body = await takeWhole(source, size);
    const tag = await takeWhole(source, TAG_BYTES);
    const contents = cipher.open({ index, last }, body, tag);
    if (!contents) throw damaged();
    yield contents;
    if (!last) continue;
    if ((await source.take(1)).length > 0)
      throw new BackupRefused({ code: 'damaged', offset: source.offset });
    return;
  }
}

async function readHead(source: ByteReader): Promise<CipherHead> {
  const format = await source.takeLine(LONGEST_LINE);
  if (format === undefined || !ANY_FORMAT.test(format)) throw new BackupRefused({ code: 'not_a_backup' });
  if (format !== FORMAT) throw new BackupRefused({ code: 'newer_format', format });
  const { offset } = source;
  const how = await source.takeLine(LONGEST_LINE);
  const digest = await source.takeLine(LONGEST_LINE);
  const damaged = new BackupRefused({ code: 'damaged', offset });
  if (how === undefined || digest === undefined) {
    const rest = await source.take(LONGEST_LINE);
    throw rest.length < LONGEST_LINE ? new BackupRefused({ code: 'cut_off', offset }) : damaged;
  }
  if (digest !== sha256(`${format}\n${how}\n`)) throw damaged;
  const read = cipherSchema.safeParse(parseJson(how));
  if (!read.success) throw damaged;
  return read.data;
}

async function takeWhole(source: ByteReader, size: number): Promise<Buffer> {
  const taken = await source.take(size);
  if (taken.length < size) throw new BackupRefused({ code: 'cut_off', offset: source.offset });
  return taken;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
