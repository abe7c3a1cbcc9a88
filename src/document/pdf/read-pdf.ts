import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentContents } from '../document-contents.ts';
import { mostPages } from '../limits.ts';
import { matrixOf, unmoved } from '../page-layout/matrix.ts';
import type { Page } from '../page-layout/page.ts';
import { PageReader } from '../page-layout/read-pages.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { readContent } from './read-content.ts';
import { type FontMeasure, usualFont } from './text-state.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads a pdf with a text layer. Throws `encrypted_file`, `scanned_document`, `too_large`. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentContents> {
  const task = getDocument({
    // pdf.js takes the memory it is given; the caller's stays its own
    data: new Uint8Array(bytes),
    // Without its maps of characters, Chinese fonts that are not embedded read as nothing at all
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    // No picture is unfolded
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const { text, marks } = await readAll(await task.promise);
    return { format: 'pdf', text, marks };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new UnreadableDocument('encrypted_file', { cause });
    throw cause;
  } finally {
    await task.destroy();
  }
}

async function readAll(document: PDFDocumentProxy): Promise<Pick<DocumentContents, 'text' | 'marks'>> {
  if (document.numPages > mostPages) throw new UnreadableDocument('too_large');
  const reader = new PageReader();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    reader.add(await readPage(page));
    page.cleanup();
  }
  return reader.finish();
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const measures = new Map<string, FontMeasure>();
  const content = readContent(operators, matrixOf(transform) ?? unmoved, (name) => {
    const known =
      measures.get(name) ?? measureFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    measures.set(name, known);
    return known;
  });
  return { width, height, ...content, furniture: [] };
}

/** What pdf.js knows of a font; a font that could not be read is taken for a usual one. */
function measureFont(font: unknown): FontMeasure {
  if (typeof font !== 'object' || font === null) return usualFont;
  const matrix = 'fontMatrix' in font ? matrixOf(font.fontMatrix) : undefined;
  return {
    unitsPerEm: matrix && matrix[0] !== 0 ? 1 / Math.abs(matrix[0]) : usualFont.unitsPerEm,
    vertical: 'vertical' in font && font.vertical === true,
  };
}
