import WordExtractor from 'word-extractor';
import type { CompoundFile } from '../compound/open-compound.ts';
import type { DocumentContents } from '../document-contents.ts';
import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import { keepSecrecy } from '../running-heads.ts';
import { UnreadableDocument } from '../unreadable.ts';

/** In the header of a Word file (MS-DOC 2.5.2): the bit that says it is encrypted. */
const FLAGS_AT = 0x0a;
const ENCRYPTED = 0x0100;

/** Reads a Word file of before 2007. */
export async function readDoc(file: CompoundFile, bytes: Uint8Array): Promise<DocumentContents> {
  const header = file.stream('WordDocument') ?? new Uint8Array();
  const flags = (header[FLAGS_AT] ?? 0) + 256 * (header[FLAGS_AT + 1] ?? 0);
  if (flags & ENCRYPTED) throw new UnreadableDocument('encrypted_file');
  const word = await new WordExtractor().extract(Buffer.from(bytes));
  const document = new DocumentText(longestText);
  for (const line of keepSecrecy(word.getHeaders().split('\n'))) document.addParagraph(line);
  const boxes = word.getTextboxes({ includeHeadersAndFooters: false });
  for (const line of `${word.getBody()}\n${boxes}`.split('\n')) {
    // A row of a table comes as its cells, each with a tab behind it
    if (!line.includes('\t')) document.addParagraph(line);
    else
      document.addRow(
        line
          .replace(/\t$/, '')
          .split('\t')
          .map((text) => ({ text })),
      );
  }
  for (const note of `${word.getFootnotes()}\n${word.getEndnotes()}`.split('\n')) document.addFootnote(note);
  return { format: 'doc', text: document.text, marks: document.marks };
}
