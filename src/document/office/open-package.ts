import type { ZipParts } from '../open-zip.ts';
import { resolvePath } from '../resolve-path.ts';
import { childrenOf, parseXml, type XmlNode } from '../xml.ts';

/** How one part of an office file points at another (ECMA-376 part 2). */
export interface Relation {
  id: string;
  /** `officeDocument`, `styles`, `worksheet`: the last word of the type's address. */
  kind: string;
  path: string;
}

/** The part that is the document itself; undefined for an archive that is no office file. */
export function findMainPart(parts: ZipParts): string | undefined {
  return relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.path;
}

/** What a part points at within its file, in order; of the file itself for the path ''. */
export function relationsOf(parts: ZipParts, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const list = readPart(parts, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return childrenOf(list, 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      path: resolvePath(path, attributes['Target'] ?? ''),
    }));
}

/** The root element of a part; undefined where there is no such part. */
export function readPart(parts: ZipParts, path: string | undefined): XmlNode | undefined {
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes && parseXml(bytes);
}
