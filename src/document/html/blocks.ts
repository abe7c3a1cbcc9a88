import type { DefaultTreeAdapterTypes } from 'parse5';
import type { DocumentText } from '../document-text.ts';
import { attribute, isElement, isLeftOut, type PageElement, type PageNode } from './page-tree.ts';
import { readTable } from './table.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'blockquote',
  'center',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'figure',
  'figcaption',
  'body',
  'html',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
]);
// White space of the page's source; a non-breaking or wide space is the author's
const SOURCE_SPACE = /[ \t\r\n\f]+/g;
// A break of the source between two Han characters or marks is none of the text
const BETWEEN_HAN =
  /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])[ ]*\n[ \t\n]*(?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])/g;

/** Collects the words of elements as paragraphs and rows. */
export class BlockReader {
  readonly #document: DocumentText;
  #line = '';

  constructor(document: DocumentText) {
    this.#document = document;
  }

  read(root: DefaultTreeAdapterTypes.ParentNode): void {
    this.#readAll(root.childNodes, 0);
    this.#endLine();
  }

  #readAll(nodes: readonly PageNode[], depth: number): void {
    for (const node of nodes) if (!this.#document.full) this.#readNode(node, depth);
  }

  #readNode(node: PageNode, depth: number): void {
    if (node.nodeName === '#text' && 'value' in node) this.#line += node.value;
    if (!isElement(node) || isLeftOut(node)) return;
    if (node.tagName === 'br') this.#endLine();
    else if (node.tagName === 'table') this.#readTable(node, depth);
    else if (BLOCKS.has(node.tagName)) {
      this.#endLine();
      this.#line = node.tagName === 'li' ? numberOf(node) : '';
      this.#readAll(node.childNodes, depth + 1);
      this.#endLine();
    } else this.#readAll(node.childNodes, depth + 1);
  }

  /** A table with one cell a row is there for the layout: its cells are read as what they hold. */
  #readTable(table: PageElement, depth: number): void {
    this.#endLine();
    const rows = readTable(table);
    if (rows.every(({ cells }) => cells.length <= 1)) {
      for (const { elements } of rows)
        for (const element of elements) this.#readAll(element.childNodes, depth + 1);
      this.#endLine();
      return;
    }
    for (const { cells } of rows) {
      this.#document.addRow(cells);
    }
  }

  #endLine(): void {
    const words = squeeze(this.#line);
    this.#line = '';
    if (words.trim() !== '') this.#document.addParagraph(words);
  }
}

/** White space as a browser shows it. */
function squeeze(words: string): string {
  return words.replace(BETWEEN_HAN, '').replace(SOURCE_SPACE, ' ').trim();
}

/** The number that a browser prints before an item of an ordered list. */
function numberOf(item: PageElement): string {
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '';
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  const start = Number(attribute(list, 'start') || 1);
  return `${(Number.isFinite(start) ? start : 1) + items.indexOf(item)}. `;
}
