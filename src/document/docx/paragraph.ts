import { childOf, textOf, type XmlNode } from '../xml.ts';
import { isHidden, type Styles } from './styles.ts';

/** What a paragraph holds, with tracked changes taken as accepted and hidden words left out. */
export interface ParagraphContent {
  text: string;
  /** Text boxes anchored in it: each a list of paragraphs and tables. */
  boxes: XmlNode[];
  /** The footnotes and endnotes that it points at, in order: `footnoteReference/2`. */
  notes: string[];
}

/** Taken away by a tracked change, never printed, or what runs and paragraphs look like. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'rt', 'rPr', 'pPr']);
const NOTE_REFERENCES = new Set(['footnoteReference', 'endnoteReference']);
const PICTURES = new Set(['drawing', 'pict', 'object']);

const LAST_CHARACTER = 0x10ffff;
const PRIVATE_FROM = 0xe000;
const PRIVATE_TO = 0xf8ff;

/** Reads a `w:p`. */
export function readParagraph(paragraph: XmlNode, styles: Styles): ParagraphContent {
  const content: ParagraphContent = { text: '', boxes: [], notes: [] };
  const hides = styles.hides(styleOf(paragraph));
  const read = (node: XmlNode): void => {
    const { name } = node;
    if (LEFT_OUT.has(name)) return;
    if (name === 'r' && (hidesRun(node, styles) ?? hides)) return;
    if (name === 't') content.text += textOf(node);
    else if (name === 'tab' || name === 'ptab') content.text += ' ';
    else if (name === 'br' || name === 'cr') content.text += '\n';
    else if (name === 'noBreakHyphen') content.text += '-';
    else if (name === 'sym' || name === 'symEx') content.text += symbolOf(node);
    else if (NOTE_REFERENCES.has(name)) content.notes.push(`${name}/${node.attributes['id'] ?? ''}`);
    else if (PICTURES.has(name)) content.boxes.push(...boxesIn(node));
    else for (const child of shownChildren(node)) read(child);
  };
  for (const child of paragraph.children) read(child);
  return content;
}

/** A character of a font of symbols; those that only such a font knows are left out. */
function symbolOf({ attributes }: XmlNode): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  const known = code > 0 && code <= LAST_CHARACTER && (code < PRIVATE_FROM || code > PRIVATE_TO);
  return known ? String.fromCodePoint(code) : '';
}

/** The style that a paragraph names. */
export function styleOf(paragraph: XmlNode): string | undefined {
  return childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes['val'];
}

/** Whether a tracked change took the end of a paragraph away: the next one goes on in it. */
export function runsOn(paragraph: XmlNode): boolean {
  const end = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(end, 'del') !== undefined || childOf(end, 'moveFrom') !== undefined;
}

/** What an element holds; of the forms that it has for newer and older programs the first. */
export function shownChildren(node: XmlNode): readonly XmlNode[] {
  if (node.name !== 'AlternateContent') return node.children;
  return (childOf(node, 'Choice') ?? childOf(node, 'Fallback'))?.children ?? [];
}

function hidesRun(run: XmlNode, styles: Styles): boolean | undefined {
  const properties = childOf(run, 'rPr');
  const style = childOf(properties, 'rStyle')?.attributes['val'];
  return isHidden(properties) ?? (style !== undefined && styles.hides(style) ? true : undefined);
}

/** The outermost text boxes of a picture; those within them are found when they are read. */
function boxesIn(node: XmlNode): XmlNode[] {
  return shownChildren(node).flatMap((child) => (child.name === 'txbxContent' ? [child] : boxesIn(child)));
}
