import { CFB } from '@e965/xlsx';
import WordExtractor from 'word-extractor';
import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { ReadDocument } from '../read-document.ts';
import { keepSecrecy } from '../running-heads.ts';
import { readSheetText } from '../sheets/read-sheet-text.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** In the header of a Word file (MS-DOC 2.5.2): the bit that says it is encrypted. */
const FLAGS_AT = 0x0a;
const ENCRYPTED = 0x0100;

/** Reads the office files of before 2007, doc and xls, which are compound files (MS-CFB). */
export async function readCompound(bytes: Uint8Array): Promise<ReadDocument> {
  let container: ReturnType<typeof CFB.read>;
  try {
    container = CFB.read(bytes, { type: 'array' });
  } catch (cause) {
    throw new UnreadableDocument('damaged_file', { cause });
  }
  if (CFB.find(container, 'EncryptedPackage')) throw new UnreadableDocument('encrypted_file');
  const word = CFB.find(container, 'WordDocument');
  if (word) {
    const flags = Number(word.content[FLAGS_AT] ?? 0) + 256 * Number(word.content[FLAGS_AT + 1] ?? 0);
    if (flags & ENCRYPTED) throw new UnreadableDocument('encrypted_file');
    return readDoc(bytes);
  }
  if (CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book')) return readSheetText(bytes, 'xls');
  throw new UnreadableDocument('unsupported_format');
}

async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
  const word = await new WordExtractor().extract(Buffer.from(bytes));
  const document = new DocumentText(longestText);
  for (const line of keepSecrecy(word.getHeaders().split('\n'))) document.addParagraph(line);
  for (const line of [word.getBody(), word.getTextboxes({ includeHeadersAndFooters: false })]
    .join('\n')
    .split('\n')) {
    // A row of a table comes as its cells, each with a tab behind it
    if (line.includes('\t'))
      document.addRow(
        line
          .replace(/\t$/, '')
          .split('\t')
          .map((text) => ({ text })),
      );
    else document.addParagraph(line);
  }
  for (const note of [word.getFootnotes(), word.getEndnotes()].join('\n').split('\n'))
    document.addFootnote(note);
  return { format: 'doc', text: document.text, marks: document.marks };
}
