import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackupRefused } from './backup-refused.ts';
import { newCipher } from './ciphers.ts';
import { readFrames, writeFrames } from './frames.ts';

const FRAME = 256 * 1024;
const passphrase = '岚川省督查室 correct horse';
const work = { logN: 4, r: 8, p: 1 };

async function* inPieces(bytes: Uint8Array, size = 50_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function write(contents: Uint8Array, secret: string | undefined): Promise<Buffer> {
  return await buffer(writeFrames(inPieces(contents), await newCipher(secret, work)));
}

/** What comes out of the file, or the code of what is wrong with it. */
async function read(file: Uint8Array, secret: string | undefined): Promise<string> {
  try {
    return (await buffer(readFrames(inPieces(file), secret))).toString('base64');
  } catch (fault) {
    if (fault instanceof BackupRefused) return fault.problem.code;
    throw fault;
  }
}

describe.each([
  ['in the open', undefined],
  ['encrypted', passphrase],
])('a file of frames, %s', (_, secret) => {
  test.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 2 * FRAME + 7])(
    'gives back the %d bytes that were put into it',
    async (size) => {
      const contents = randomBytes(size);
      expect(await read(await write(contents, secret), secret)).toBe(contents.toString('base64'));
    },
  );

  const contents = Buffer.alloc(FRAME + 600, '台账');
  const file = write(contents, secret);
  const inFirstLine = 'taizhang-backup-1\n'.length;

  test('whichever byte of it is changed, is known to be damaged, and not taken for a wrong passphrase', async () => {
    const bytes = await file;
    const anywhere = fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: bytes.length - 700, max: bytes.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(anywhere, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const found = await read(changed, secret);
        const due = at < inFirstLine ? ['not_a_backup', 'newer_format'] : ['damaged', 'cut_off'];
        expect(due).toContain(found);
      }),
      { seed: 2021, numRuns: 250 },
    );
  });

  test('wherever it is cut off, is known not to be whole; so is one that goes on after its end', async () => {
    const bytes = await file;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const due = length < inFirstLine ? 'not_a_backup' : 'cut_off';
        expect(await read(bytes.subarray(0, length), secret)).toBe(due);
      }),
      { seed: 2021, numRuns: 60, examples: [[0], [20], [150], [bytes.length - 1]] },
    );
    expect(await read(Buffer.concat([bytes, Buffer.of(0)]), secret)).toBe('damaged');
  });

  test('with a frame left out is damaged, sound as each is', async () => {
    const bytes = await write(Buffer.alloc(3 * FRAME, 'x'), secret);
    const frame = FRAME + 5 + 16;
    const start = bytes.length - 3 * frame;
    const without = Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + frame)]);
    expect(await read(without, secret)).toBe('damaged');
  });
});

test('a wrong passphrase, a missing one and one that is not due are told apart', async () => {
  const encrypted = await write(Buffer.from('台账'), passphrase);
  expect(await read(encrypted, `${passphrase} `)).toBe('wrong_passphrase');
  expect(await read(encrypted, undefined)).toBe('passphrase_needed');
  expect(await read(await write(Buffer.from('台账'), undefined), passphrase)).toBe('not_encrypted');
});

test('nothing of the contents stands in an encrypted file, and no two files are encrypted alike', async () => {
  const contents = Buffer.alloc(1_000, '台账');
  const [one, other] = [await write(contents, passphrase), await write(contents, passphrase)];
  expect(one.includes('台账')).toBe(false);
  expect(one.subarray(-1_000).equals(other.subarray(-1_000))).toBe(false);
  expect((await write(contents, undefined)).includes('台账')).toBe(true);
});

test('a form of a later version is told by its name', async () => {
  expect(await read(Buffer.from('taizhang-backup-2\n{}\n'), undefined)).toBe('newer_format');
});
