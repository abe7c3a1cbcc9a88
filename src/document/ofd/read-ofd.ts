import type { DocumentContents } from '../document-contents.ts';
import { mostPages } from '../limits.ts';
import type { ZipParts } from '../open-zip.ts';
import type { Page } from '../page-layout/page.ts';
import { readPages } from '../page-layout/read-pages.ts';
import { resolvePath } from '../resolve-path.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlNode } from '../xml.ts';
import { type CompositeUnits, readLayers } from './page-objects.ts';

/** Reads fixed pages (GB/T 33190): all documents of the file one after the other, their pages in order. */
export function readOfd(parts: ZipParts): DocumentContents {
  const root = rootOf(parts, 'OFD.xml');
  if (!root) throw new UnreadableDocument('damaged_file');
  const pages = childrenOf(root, 'DocBody').flatMap((body) => {
    const path = childOf(body, 'DocRoot');
    return path ? pagesOf(parts, resolvePath('', textOf(path).trim())) : [];
  });
  if (pages.length === 0) throw new UnreadableDocument('damaged_file');
  if (pages.every(({ runs }) => runs.length === 0)) throw new UnreadableDocument('scanned_document');
  const document = readPages(pages);
  return { format: 'ofd', text: document.text, marks: document.marks };
}

function rootOf(parts: ZipParts, path: string): XmlNode | undefined {
  const bytes = parts.get(path);
  return bytes && parseXml(bytes);
}

function pagesOf(parts: ZipParts, documentPath: string): Page[] {
  const document = rootOf(parts, documentPath);
  const common = childOf(document, 'CommonData');
  const usual = boxOf(childOf(childOf(common, 'PageArea'), 'PhysicalBox'));
  const units: CompositeUnits = new Map(
    ['PublicRes', 'DocumentRes'].flatMap((name) =>
      childrenOf(common, name).flatMap((place) =>
        compositeUnits(parts, resolvePath(documentPath, textOf(place).trim())),
      ),
    ),
  );
  const pages = childrenOf(childOf(document, 'Pages'), 'Page');
  if (pages.length > mostPages) throw new UnreadableDocument('too_large');
  return pages.flatMap((page) => {
    const content = rootOf(parts, resolvePath(documentPath, page.attributes['BaseLoc'] ?? ''));
    if (!content) return [];
    const box = boxOf(childOf(childOf(content, 'Area'), 'PhysicalBox')) ?? usual ?? A4;
    return [{ ...box, ...readLayers(childOf(content, 'Content'), units) }];
  });
}

/** In millimetres, as all lengths of an ofd. */
const A4 = { width: 210, height: 297 };

function boxOf(node: XmlNode | undefined): { width: number; height: number } | undefined {
  const [, , width, height] = node ? textOf(node).trim().split(/\s+/).map(Number) : [];
  return width && height ? { width, height } : undefined;
}

function compositeUnits(parts: ZipParts, path: string): [string, XmlNode][] {
  const resources = rootOf(parts, path);
  return resources
    ? descendantsOf(resources, 'CompositeGraphicUnit').map((unit) => [unit.attributes['ID'] ?? '', unit])
    : [];
}
