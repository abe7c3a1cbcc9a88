import { childOf, descendantsOf, textOf, type XmlNode } from '../xml.ts';

/** What a paragraph holds, with tracked changes taken as accepted. */
export interface ParagraphContent {
  text: string;
  /** Text boxes anchored in it: their paragraphs and tables. */
  boxes: XmlNode[];
  /** Ids of the footnotes and endnotes it points at, in order. */
  notes: string[];
  /** True where its end was deleted: the next paragraph goes on in it. */
  runsOn: boolean;
}

const DELETED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rPr', 'pPr', 'rt']);
const FOOTNOTE = new Set(['footnoteReference', 'endnoteReference']);

/** Reads a `w:p`. */
export function readParagraph(paragraph: XmlNode): ParagraphContent {
  const content: ParagraphContent = { text: '', boxes: [], notes: [], runsOn: false };
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  content.runsOn = childOf(mark, 'del') !== undefined;
  for (const child of paragraph.children) readInline(child, content);
  return content;
}

function readInline(node: XmlNode, content: ParagraphContent): void {
  const { name } = node;
  if (DELETED.has(name) || isHidden(node)) return;
  if (name === 't') content.text += textOf(node);
  else if (name === 'tab' || name === 'ptab') content.text += ' ';
  else if (name === 'br' || name === 'cr') content.text += node.attributes['type'] === 'page' ? '' : '\n';
  else if (name === 'noBreakHyphen') content.text += '-';
  else if (FOOTNOTE.has(name)) content.notes.push(`${name}/${node.attributes['id'] ?? ''}`);
  else if (name === 'AlternateContent') {
    // The same box twice, for newer and older programs
    const one = childOf(node, 'Choice') ?? childOf(node, 'Fallback');
    for (const child of one?.children ?? []) readInline(child, content);
  } else if (name === 'drawing' || name === 'pict' || name === 'object') {
    content.boxes.push(...descendantsOf(node, 'txbxContent'));
  } else for (const child of node.children) readInline(child, content);
}

/** A run that is formatted as hidden. */
function isHidden(node: XmlNode): boolean {
  if (node.name !== 'r') return false;
  const vanish = childOf(childOf(node, 'rPr'), 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['val'] ?? '');
}
