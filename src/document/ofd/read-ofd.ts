import type { DocumentContents } from '../document-contents.ts';
import { mostPages } from '../limits.ts';
import { readPart } from '../office/open-package.ts';
import type { ZipParts } from '../open-zip.ts';
import type { Page } from '../page-layout/page.ts';
import { PageReader } from '../page-layout/read-pages.ts';
import { resolvePath } from '../resolve-path.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, descendantsOf, textOf, type XmlNode } from '../xml.ts';
import { type CompositeUnits, numbersIn, PageObjects, pointsPerMillimetre } from './page-objects.ts';

// GM/T 0099: an encrypted file says so beside its root
const ENCRYPTED = /(?:^|\/)Encryptions?\.xml$/i;
const A4 = { width: 210 * pointsPerMillimetre, height: 297 * pointsPerMillimetre };

/**
 * Reads fixed pages (GB/T 33190): all documents of the file one after the other, their pages in order. Throws
 * `scanned_document`, `encrypted_file`, `too_large`, `damaged_file`.
 */
export function readOfd(parts: ZipParts): DocumentContents {
  if ([...parts.paths].some((path) => ENCRYPTED.test(path))) throw new UnreadableDocument('encrypted_file');
  const reader = new PageReader();
  let pages = 0;
  for (const body of childrenOf(readPart(parts, 'OFD.xml'), 'DocBody')) {
    const path = resolvePath('', wordsOf(childOf(body, 'DocRoot')));
    for (const page of pagesOf(parts, path)) {
      pages += 1;
      if (pages > mostPages) throw new UnreadableDocument('too_large');
      reader.add(page);
    }
  }
  if (pages === 0) throw new UnreadableDocument('damaged_file');
  return { format: 'ofd', ...reader.finish() };
}

function* pagesOf(parts: ZipParts, documentPath: string): Generator<Page> {
  const document = readPart(parts, documentPath);
  const common = childOf(document, 'CommonData');
  const usual = boxOf(childOf(common, 'PageArea')) ?? A4;
  const units: CompositeUnits = new Map(
    ['PublicRes', 'DocumentRes'].flatMap((name) =>
      childrenOf(common, name).flatMap((place) =>
        unitsIn(readPart(parts, resolvePath(documentPath, wordsOf(place)))),
      ),
    ),
  );
  const templates = new Map(
    childrenOf(common, 'TemplatePage').map(({ attributes }) => [
      attributes['ID'],
      attributes['BaseLoc'] ?? '',
    ]),
  );
  for (const { attributes } of childrenOf(childOf(document, 'Pages'), 'Page')) {
    const content = readPart(parts, resolvePath(documentPath, attributes['BaseLoc'] ?? ''));
    if (!content) throw new UnreadableDocument('damaged_file');
    const own = new PageObjects(units);
    own.readLayers(childOf(content, 'Content'));
    const frame = new PageObjects(units);
    for (const { attributes: used } of childrenOf(content, 'Template')) {
      const path = templates.get(used['TemplateID']);
      const template = path === undefined ? undefined : readPart(parts, resolvePath(documentPath, path));
      frame.readLayers(childOf(template, 'Content'));
    }
    const box = boxOf(childOf(content, 'Area')) ?? usual;
    yield { ...box, glyphs: own.glyphs, rules: [...own.rules, ...frame.rules], furniture: frame.glyphs };
  }
}

/** The size of a page in points. */
function boxOf(area: XmlNode | undefined): { width: number; height: number } | undefined {
  const [, , width, height] = numbersIn(wordsOf(childOf(area, 'PhysicalBox')));
  return width && height
    ? { width: width * pointsPerMillimetre, height: height * pointsPerMillimetre }
    : undefined;
}

function unitsIn(resources: XmlNode | undefined): [string, XmlNode][] {
  return resources
    ? descendantsOf(resources, 'CompositeGraphicUnit').map((unit) => [unit.attributes['ID'] ?? '', unit])
    : [];
}

function wordsOf(node: XmlNode | undefined): string {
  return node ? textOf(node).trim() : '';
}
