import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mostPages } from '../limits.ts';
import type { Page, Run } from '../page-layout/page.ts';
import { readPages } from '../page-layout/read-pages.ts';
import type { ReadDocument } from '../read-document.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { unifyRadicals } from './radicals.ts';
import { findRules } from './rules.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** A page with less than this share of the pages' letters on it may be a picture; all such pages are a scan. */
const FEWEST_LETTERS = 1;

/** Reads a pdf with a text layer. Throws `encrypted_file`, `scanned_document`, `too_large`. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
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
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = readPages(await pagesOf(await task.promise));
    if (document.text.trim().length < FEWEST_LETTERS) throw new UnreadableDocument('scanned_document');
    return { format: 'pdf', text: document.text, marks: document.marks };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new UnreadableDocument('encrypted_file', { cause });
    throw cause;
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<Page[]> {
  if (document.numPages > mostPages) throw new UnreadableDocument('too_large');
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform.map(Number);
      const size = Math.hypot(skew, scale);
      const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform.map(Number);
      return [
        {
          text: unifyRadicals(item.str),
          x: a * x + c * y + e,
          y: b * x + d * y + f,
          width: item.width,
          size,
        },
      ];
    });
    const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform.map(Number);
    pages.push({ width, height, runs, rules: findRules(await page.getOperatorList(), [a, b, c, d, e, f]) });
    page.cleanup();
  }
  return pages;
}
