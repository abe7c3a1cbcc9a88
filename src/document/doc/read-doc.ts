import type { CompoundFile } from '../compound/open-compound.ts';
import type { DocumentContents } from '../document-contents.ts';
import { DocumentText } from '../document-text.ts';
import { Numbering } from '../docx/numbering.ts';
import { longestText } from '../limits.ts';
import { keepSecrecy } from '../running-heads.ts';
import { readLists } from './lists.ts';
import { type DocParagraph, ParagraphReader } from './paragraphs.ts';
import { readPieces } from './pieces.ts';
import { type DocRow, layOutRows } from './row-shape.ts';
import { type ListPlace, readStyleLists } from './styles.ts';
import { openWordFile, readStories } from './word-file.ts';

/**
 * Reads a Word file of 1997 to 2003 (MS-DOC): paragraphs with the numbers that Word prints before them, tables, text boxes at
 * the end, then notes. Tracked changes are taken as accepted, hidden words left out, of running heads only a mark of
 * secrecy is kept.
 */
export function readDoc(file: CompoundFile): DocumentContents {
  const word = openWordFile(file);
  const stories = readStories(word);
  const paragraphs = new ParagraphReader(word, readPieces(word));
  const wordsIn = (...story: (keyof typeof stories)[]) =>
    story.flatMap((each) => [...paragraphs.read(stories[each])].map(({ words }) => words));
  const reader = new DocReader(new Numbering(readLists(word)), readStyleLists(word));
  // Where a text box stands is not read: a mark of secrecy in one would come too late after the text
  const heads = wordsIn('runningHeads', 'runningHeadBoxes', 'boxes').flatMap((words) => words.split('\n'));
  for (const line of keepSecrecy(heads)) reader.document.addParagraph(line);
  for (const paragraph of paragraphs.read(stories.body)) reader.read(paragraph);
  reader.endTable();
  for (const words of wordsIn('boxes')) reader.document.addParagraph(words);
  for (const words of wordsIn('footnotes', 'endnotes')) reader.document.addFootnote(words);
  return { format: 'doc', text: reader.document.text, marks: reader.document.marks };
}

/** Puts the text together as its paragraphs come. */
class DocReader {
  readonly document = new DocumentText(longestText);
  readonly #numbering: Numbering;
  readonly #styleLists: ReadonlyMap<number, ListPlace>;
  #rows: DocRow[] = [];
  #cells: string[] = [];
  #cell = '';

  constructor(numbering: Numbering, styleLists: ReadonlyMap<number, ListPlace>) {
    this.#numbering = numbering;
    this.#styleLists = styleLists;
  }

  read(paragraph: DocParagraph): void {
    const { format, endsCell } = paragraph;
    if (!format.inTable) {
      this.endTable();
      this.document.addParagraph(this.#numbered(paragraph));
    } else if (format.endsRow) {
      this.#rows.push({ words: this.#cells, shape: format.shape });
      this.#cells = [];
      this.#cell = '';
    } else {
      this.#cell += this.#numbered(paragraph);
      if (endsCell) {
        this.#cells.push(this.#cell.trim());
        this.#cell = '';
      } else if (!format.endsInnerRow) this.#cell += format.endsInnerCell ? ' ' : '\n';
      else this.#cell += '\n';
    }
  }

  /** Adds the table that has come so far. */
  endTable(): void {
    this.document.addTable(layOutRows(this.#rows));
    for (const words of [...this.#cells, this.#cell]) this.document.addParagraph(words);
    this.#rows = [];
    this.#cells = [];
    this.#cell = '';
  }

  /** Words with the number of their paragraph before them; an empty paragraph counts, though its number is not read. */
  #numbered({ words, format }: DocParagraph): string {
    const usual = this.#styleLists.get(format.style);
    const listId = format.listId ?? usual?.listId ?? 0;
    if (listId <= 0) return words;
    const number = this.#numbering.next(String(listId), format.level ?? usual?.level ?? 0);
    return words.trim() === '' ? words : number + words;
  }
}
