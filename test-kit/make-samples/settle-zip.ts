import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a made file says of when it was made, in the core properties of an office file. */
const WRITTEN_AT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const FIXED = '2024-01-01T00:00:00Z';

/** The same container without the moment of its making, so that the same contents give the same bytes. */
export function settleZip(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const settled =
      path === 'docProps/core.xml' ? strToU8(strFromU8(part).replace(WRITTEN_AT, `$1${FIXED}`)) : part;
    parts[path] = [settled, { mtime: FIXED }];
  }
  return zipSync(parts);
}
