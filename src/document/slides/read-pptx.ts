import { DocumentText } from '../document-text.ts';
import { longestText, mostPages } from '../limits.ts';
import { readPart, relationsOf } from '../office/open-package.ts';
import type { ZipParts } from '../open-zip.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { descendantsOf, textOf } from '../xml.ts';

/** The words of slides (PresentationML), slide by slide, each paragraph a line. Throws `too_large`, `damaged_file`. */
export function readPptx(parts: ZipParts, main: string): string {
  const slides = relationsOf(parts, main).filter(({ kind }) => kind === 'slide');
  if (slides.length > mostPages) throw new UnreadableDocument('too_large');
  const document = new DocumentText(longestText);
  for (const { path } of slides) {
    const slide = readPart(parts, path);
    for (const paragraph of slide ? descendantsOf(slide, 'p') : []) {
      document.addParagraph(descendantsOf(paragraph, 't').map(textOf).join(''));
    }
    document.endPage();
  }
  if (document.full) throw new UnreadableDocument('too_large');
  return document.text;
}
