import { unzipSync } from 'fflate';
import { largestUnzippedBytes, mostZipParts } from './limits.ts';
import { UnreadableDocument } from './unreadable.ts';

/** The parts of an archive by their paths. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ENCRYPTED = 1;

/**
 * Unpacks those parts of an archive that `wanted` accepts. Throws `UnreadableDocument`: `too_large`, `encrypted_file`,
 * `damaged_file`.
 */
export function openZip(bytes: Uint8Array, wanted: (path: string) => boolean): ZipParts {
  checkZip(bytes);
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
  } catch (cause) {
    throw new UnreadableDocument('damaged_file', { cause });
  }
}

/**
 * The paths of an archive's parts. What the parts say they unfold to is added up before anything is unfolded; none can unfold
 * to more than it says, as its place in memory is no larger. Throws `too_large`, `encrypted_file`, `damaged_file`.
 */
export function checkZip(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableDocument('damaged_file');
  const count = view.getUint16(end + 10, true);
  if (count > mostZipParts) throw new UnreadableDocument('too_large');
  const paths = new Set<string>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY)
      throw new UnreadableDocument('damaged_file');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableDocument('encrypted_file');
    total += view.getUint32(at + 24, true);
    if (total > largestUnzippedBytes) throw new UnreadableDocument('too_large');
    const nameLength = view.getUint16(at + 28, true);
    paths.add(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return paths;
}

/** Where the directory's end record begins: at most a comment of 65,535 bytes stands behind it. */
function findEnd(view: DataView): number | undefined {
  const from = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= from; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
