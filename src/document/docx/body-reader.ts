import { DocumentText } from '../document-text.ts';
import { longestText } from '../limits.ts';
import { childOf, type XmlNode } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { readParagraph, runsOn, shownChildren, styleOf } from './paragraph.ts';
import { isHidden, readListPlace, type Styles } from './styles.ts';
import { cellsOf, readTable } from './table.ts';

/** What blocks may be wrapped in. */
const WRAPPERS = new Set(['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent']);
const CONTENTS = 'Table of Contents';
/** A paragraph with this list is taken out of the list of its style. */
const NO_LIST = '0';

/** Walks through the body of a document in order and puts its text together. */
export class BodyReader {
  readonly document = new DocumentText(longestText);
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #notes: string[] = [];
  /** Words whose paragraph has not ended yet. */
  #begun = '';

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  readBlocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (this.document.full) return;
      if (node.name === 'p') this.#readParagraph(node);
      else if (node.name === 'tbl') this.#readTable(node);
      else if (node.name === 'sdt') this.#readForm(node);
      else if (WRAPPERS.has(node.name)) this.readBlocks(shownChildren(node));
    }
  }

  /** Ends a paragraph whose own end a tracked change took away. */
  endParagraph(): void {
    this.document.addParagraph(this.#begun);
    this.#begun = '';
  }

  /** Adds the notes that the text has pointed at, in its order. */
  addNotes(words: ReadonlyMap<string, string>): void {
    for (const id of this.#notes) this.document.addFootnote(words.get(id) ?? '');
  }

  #readParagraph(node: XmlNode): void {
    if (this.#styles.isContents(styleOf(node))) return;
    const { text, boxes, notes } = readParagraph(node, this.#styles);
    this.#notes.push(...notes);
    const words = this.#begun + text;
    this.#begun = '';
    for (const box of boxes) this.readBlocks(box.children);
    if (runsOn(node)) this.#begun = words;
    else this.document.addParagraph(this.#numbered(node, words));
  }

  /** A form field; a generated table of contents only repeats the headings. */
  #readForm(form: XmlNode): void {
    const gallery = childOf(childOf(childOf(form, 'sdtPr'), 'docPartObj'), 'docPartGallery');
    if (gallery?.attributes['val'] !== CONTENTS) this.readBlocks(childOf(form, 'sdtContent')?.children ?? []);
  }

  /** Words with the number of their paragraph before them; an empty paragraph counts, though its number is not read. */
  #numbered(paragraph: XmlNode, words: string): string {
    const properties = childOf(paragraph, 'pPr');
    const isEmpty = words.trim() === '';
    if (isEmpty && isHidden(childOf(properties, 'rPr'))) return words;
    const own = readListPlace(properties);
    const style = styleOf(paragraph);
    const usual = this.#styles.listOf(style);
    const listId = own.listId ?? usual.listId;
    if (listId === undefined || listId === NO_LIST) return words;
    const level = own.level ?? (own.listId === undefined ? usual.level : undefined);
    const number = this.#numbering.next(listId, level ?? this.#numbering.levelOf(listId, style));
    return isEmpty ? words : number + words;
  }

  /** A table of one column is there for its frame: its cells are read as what they hold. */
  #readTable(table: XmlNode): void {
    this.endParagraph();
    const cells = cellsOf(table);
    if (cells.every((row) => row.length <= 1)) {
      for (const cell of cells.flat()) this.readBlocks(cell.children);
    } else {
      this.document.addTable(readTable(table, (cell) => this.#linesOf(cell.children).join('\n')));
    }
  }

  /** The paragraphs of a cell, text boxes in it included; of a table within it each row is a line. */
  #linesOf(nodes: readonly XmlNode[]): string[] {
    return nodes.flatMap((node) => {
      if (node.name === 'tbl') {
        const rows = readTable(node, (cell) => this.#linesOf(cell.children).join(' '));
        return rows.map((cells) =>
          cells
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        );
      }
      if (node.name === 'sdt' || WRAPPERS.has(node.name)) return this.#linesOf(shownChildren(node));
      if (node.name !== 'p') return [];
      const { text, boxes, notes } = readParagraph(node, this.#styles);
      this.#notes.push(...notes);
      const lines = boxes.flatMap((box) => this.#linesOf(box.children));
      return [...lines, this.#numbered(node, text)].filter((line) => line.trim() !== '');
    });
  }
}
