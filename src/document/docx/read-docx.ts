import type { DocumentContents } from '../document-contents.ts';
import { readPart, relationsOf } from '../office/open-package.ts';
import type { ZipParts } from '../open-zip.ts';
import { keepSecrecy } from '../running-heads.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, descendantsOf, type XmlNode } from '../xml.ts';
import { BodyReader } from './body-reader.ts';
import { Numbering, readLists } from './numbering.ts';
import { readParagraph } from './paragraph.ts';
import { Styles } from './styles.ts';

/**
 * Reads WordprocessingML (ECMA-376 part 1, 17): paragraphs with the numbers that Word prints before them, tables, text boxes,
 * notes at the end. Tracked changes are taken as accepted, hidden words left out, of running heads only a mark of secrecy
 * is kept.
 */
export function readDocx(parts: ZipParts, path: string, root: XmlNode): DocumentContents {
  const body = childOf(root, 'body');
  if (!body) throw new UnreadableDocument('damaged_file');
  const relations = relationsOf(parts, path);
  const partsOf = (...kinds: string[]) =>
    relations
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((relation) => readPart(parts, relation.path) ?? []);
  const styles = new Styles(partsOf('styles')[0]);
  const reader = new BodyReader(new Numbering(readLists(partsOf('numbering')[0])), styles);
  const wordsOf = (node: XmlNode) => descendantsOf(node, 'p').map((each) => readParagraph(each, styles).text);
  for (const line of keepSecrecy(partsOf('header', 'footer').flatMap(wordsOf)))
    reader.document.addParagraph(line);
  reader.readBlocks(body.children);
  reader.endParagraph();
  const notes = ['footnote', 'endnote'].flatMap((name) =>
    partsOf(`${name}s`).flatMap((part) => notesIn(part, name, wordsOf)),
  );
  reader.addNotes(new Map(notes));
  return { format: 'docx', text: reader.document.text, marks: reader.document.marks };
}

/** The words of notes by what points at them; those with a type are the lines that part notes from the text. */
function notesIn(part: XmlNode, name: string, wordsOf: (note: XmlNode) => string[]): [string, string][] {
  return childrenOf(part, name)
    .filter(({ attributes }) => (attributes['type'] ?? 'normal') === 'normal')
    .map((note) => [`${name}Reference/${note.attributes['id'] ?? ''}`, wordsOf(note).join(' ')]);
}
