import { CFB } from '@e965/xlsx';
import { UnreadableDocument } from '../unreadable.ts';

/** A compound file (MS-CFB), the archive of the office programs before 2007. */
export interface CompoundFile {
  /** The bytes of a stream; undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined;
}

/** Throws `damaged_file`, and `encrypted_file` for what is an archive of later years under a password. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const container = read(bytes);
  const file: CompoundFile = {
    stream(name) {
      const content: unknown = CFB.find(container, name)?.content;
      return isBytes(content) ? Uint8Array.from(content) : undefined;
    },
  };
  if (file.stream('EncryptedPackage')) throw new UnreadableDocument('encrypted_file');
  return file;
}

/** Whether a compound file is a workbook. */
export function holdsWorkbook(file: CompoundFile): boolean {
  return (file.stream('Workbook') ?? file.stream('Book')) !== undefined;
}

function read(bytes: Uint8Array): unknown {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch (cause) {
    throw new UnreadableDocument('damaged_file', { cause });
  }
}

function isBytes(content: unknown): content is Iterable<number> {
  return Array.isArray(content) || content instanceof Uint8Array;
}
