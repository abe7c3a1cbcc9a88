import { crc32, inflateRawSync } from 'node:zlib';
import { largestPartBytes, largestUnzippedBytes, mostZipParts } from './limits.ts';
import { UnreadableDocument } from './unreadable.ts';

/** The parts of an archive. */
export interface ZipParts {
  readonly paths: ReadonlySet<string>;
  /** Unfolds a part; undefined where there is none. Throws `too_large`, `damaged_file`. */
  get(path: string): Uint8Array | undefined;
}

/** What the archive's directory says about a part. */
interface Entry {
  method: number;
  checksum: number;
  foldedBytes: number;
  bytes: number;
  /** Where its own header begins. */
  at: number;
}

// Records of an archive (APPNOTE 4.3) by their signatures, with the bytes before their names
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Opens an archive without unfolding anything. Throws `too_large` where its parts are too many or say that they unfold to too
 * much, `encrypted_file`, `damaged_file`. A part that unfolds to more than it said is never unfolded further.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const entries = readDirectory(bytes);
  let unfolded = 0;
  return {
    paths: new Set(entries.keys()),
    get(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      unfolded += entry.bytes;
      if (entry.bytes > largestPartBytes || unfolded > largestUnzippedBytes)
        throw new UnreadableDocument('too_large');
      return unfold(bytes, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableDocument('damaged_file');
  const count = view.getUint16(end + 10, true);
  if (count > mostZipParts) throw new UnreadableDocument('too_large');
  const entries = new Map<string, Entry>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new UnreadableDocument('damaged_file');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableDocument('encrypted_file');
    const entry: Entry = {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      foldedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    total += entry.bytes;
    if (total > largestUnzippedBytes) throw new UnreadableDocument('too_large');
    const name = at + DIRECTORY_ENTRY_BYTES;
    const nameBytes = view.getUint16(at + 28, true);
    entries.set(pathOf(bytes.subarray(name, name + nameBytes)), entry);
    at = name + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory's end record begins: only the archive's comment stands behind it. */
function findEnd(view: DataView): number | undefined {
  const from = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= from; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** Some programs part folders by the other slash. */
function pathOf(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll('\\', '/');
}

function unfold(archive: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    if (view.getUint32(entry.at, true) !== LOCAL_HEADER) throw new UnreadableDocument('damaged_file');
    const from =
      entry.at +
      LOCAL_HEADER_BYTES +
      view.getUint16(entry.at + 26, true) +
      view.getUint16(entry.at + 28, true);
    const part = inflate(archive.subarray(from, from + entry.foldedBytes), entry);
    if (part.length !== entry.bytes || crc32(part) !== entry.checksum)
      throw new UnreadableDocument('damaged_file');
    return part;
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    // Offsets beyond the file, data that do not inflate or inflate to more than was said
    throw new UnreadableDocument('damaged_file', { cause });
  }
}

function inflate(folded: Uint8Array, { method, bytes }: Entry): Uint8Array {
  if (method === STORED) return folded;
  if (method !== DEFLATED) throw new UnreadableDocument('unsupported_format');
  return inflateRawSync(folded, { maxOutputLength: Math.max(1, bytes) });
}
