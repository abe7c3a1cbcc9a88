import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import type { ZipParts } from '../open-zip.ts';
import type { ReadDocument } from '../read-document.ts';
import { keepSecrecy } from '../running-heads.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, descendantsOf, parseXml, type XmlNode } from '../xml.ts';
import { Numbering } from './numbering.ts';
import { readParagraph } from './paragraph.ts';
import { StyleNumbering } from './style-numbering.ts';
import { readTable } from './table.ts';

const RUNNING_HEAD = /^word\/(?:header|footer)\d*\.xml$/;

/** The parts of a docx that are read. */
export function isDocxPart(path: string): boolean {
  return (
    /^word\/(?:document|numbering|styles|footnotes|endnotes)\.xml$/.test(path) || RUNNING_HEAD.test(path)
  );
}

/**
 * Reads WordprocessingML (ECMA-376): paragraphs with the numbers Word prints before them, tables, text boxes, footnotes at
 * the end. Tracked changes are taken as accepted, hidden words left out, of running heads only a mark of secrecy is kept.
 */
export function readDocx(parts: ZipParts): ReadDocument {
  const part = (name: string) => rootOf(parts.get(`word/${name}.xml`));
  const body = childOf(part('document'), 'body');
  if (!body) throw new UnreadableDocument('damaged_file');
  const reader = new BodyReader(new Numbering(part('numbering')), new StyleNumbering(part('styles')));
  for (const [path, bytes] of parts) {
    if (!RUNNING_HEAD.test(path)) continue;
    const lines = parseXml(bytes)
      .flatMap((root) => descendantsOf(root, 'p'))
      .map((node) => readParagraph(node).text);
    for (const line of keepSecrecy(lines)) reader.text.addParagraph(line);
  }
  reader.readBlocks(body.children);
  reader.addNotes(
    new Map([...notesOf(part('footnotes'), 'footnote'), ...notesOf(part('endnotes'), 'endnote')]),
  );
  return { format: 'docx', text: reader.text.text, marks: reader.text.marks };
}

function rootOf(bytes: Uint8Array | undefined): XmlNode | undefined {
  return bytes && parseXml(bytes).find(({ name }) => name !== '#text');
}

/** The words of the notes by the reference that points at each; separators are none. */
function notesOf(part: XmlNode | undefined, name: 'footnote' | 'endnote'): [string, string][] {
  return childrenOf(part, name)
    .filter(({ attributes }) => attributes['type'] === undefined || attributes['type'] === 'normal')
    .map((note) => [
      `${name}Reference/${note.attributes['id'] ?? ''}`,
      descendantsOf(note, 'p')
        .map((paragraph) => readParagraph(paragraph).text)
        .join(' '),
    ]);
}

/** Walks through the body in order and puts the text together. */
class BodyReader {
  readonly text = new DocumentText(longestText);
  readonly #numbering: Numbering;
  readonly #styles: StyleNumbering;
  readonly #notes: string[] = [];
  #before = '';

  constructor(numbering: Numbering, styles: StyleNumbering) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  readBlocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (this.text.full) return;
      if (node.name === 'p') this.#readParagraph(node);
      else if (node.name === 'tbl') this.#readTable(node);
      else if (node.name === 'sdt') this.readBlocks(childOf(node, 'sdtContent')?.children ?? []);
      else if (node.name === 'ins' || node.name === 'moveTo' || node.name === 'customXml')
        this.readBlocks(node.children);
    }
  }

  /** The notes that the text has pointed at, in its order. */
  addNotes(words: ReadonlyMap<string, string>): void {
    for (const id of this.#notes) this.text.addFootnote(words.get(id) ?? '');
  }

  #readParagraph(node: XmlNode): void {
    const { text, boxes, notes, runsOn } = readParagraph(node);
    this.#notes.push(...notes);
    for (const box of boxes) this.readBlocks(box.children);
    const words = this.#before + (text.trim() === '' ? '' : this.#numberOf(node)) + text;
    this.#before = runsOn ? words : '';
    if (!runsOn) this.text.addParagraph(words);
  }

  #numberOf(paragraph: XmlNode): string {
    const properties = childOf(paragraph, 'pPr');
    const own = childOf(properties, 'numPr');
    const style = this.#styles.of(childOf(properties, 'pStyle')?.attributes['val']);
    const listId = childOf(own, 'numId')?.attributes['val'] ?? style?.listId;
    const level = Number(childOf(own, 'ilvl')?.attributes['val'] ?? style?.level ?? 0);
    // 0 takes the style's number away
    return listId === undefined || listId === '0' ? '' : this.#numbering.next(listId, level);
  }

  #readTable(table: XmlNode): void {
    const rows = readTable(table, (cell) => this.#cellText(cell));
    const isBox = rows.every((cells) => cells.length <= 1);
    for (const cells of rows) {
      if (isBox) this.text.addParagraph(cells[0]?.text ?? '');
      else this.text.addRow(cells);
    }
  }

  /** A cell's paragraphs, one a line; the cells of a table within it are parted by spaces. */
  #cellText(cell: XmlNode): string {
    const lines = cell.children.flatMap((node) => {
      if (node.name === 'tbl') {
        return readTable(node, (inner) => this.#cellText(inner)).map((cells) =>
          cells.map(({ text }) => text).join(' '),
        );
      }
      if (node.name === 'sdt') return [this.#cellText(childOf(node, 'sdtContent') ?? node)];
      if (node.name !== 'p') return [];
      const { text, notes } = readParagraph(node);
      this.#notes.push(...notes);
      return text.trim() === '' ? [] : [this.#numberOf(node) + text];
    });
    return lines.join('\n');
  }
}
