import { places, readPlace, type WordFile } from './word-file.ts';

/** Bytes of the main stream whose characters or paragraphs have the same properties. */
interface FormattedRun<Format> {
  from: number;
  to: number;
  format: Format;
}

const PAGE_BYTES = 512;
const PAGE_NUMBER = 0x3fffff;
/** What a page says of each paragraph besides its end: a byte, and twelve that are not used. */
const PARAGRAPH_ENTRY = 13;

/** The properties of what stands at a place of the main stream, for characters or for paragraphs. */
export class FormattedRuns<Format> {
  readonly #runs: readonly FormattedRun<Format>[];
  #last = 0;

  constructor(runs: FormattedRun<Format>[]) {
    this.#runs = runs.toSorted((one, other) => one.from - other.from);
  }

  /** Quick where places are asked for in their order. */
  at(place: number): Format | undefined {
    const last = this.#runs[this.#last];
    if (!last || place < last.from || place >= last.to) this.#last = this.#search(place);
    const run = this.#runs[this.#last];
    return run && place >= run.from && place < run.to ? run.format : undefined;
  }

  /** The last run that begins at a place or before it. */
  #search(place: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#runs[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Reads the pages with the properties of characters (MS-DOC 2.9.33); `read` is given those of one run. */
export function readCharacterRuns<Format>(
  file: WordFile,
  read: (list: DataView) => Format,
): FormattedRuns<Format> {
  return readPages(file, places.characterRuns, (page, count, index) => {
    const at = 2 * page.getUint8(4 * (count + 1) + index);
    return at === 0 ? undefined : read(part(page, at + 1, page.getUint8(at)));
  });
}

/** Reads the pages with the properties of paragraphs (MS-DOC 2.9.174); `read` is given those of one, its style first. */
export function readParagraphRuns<Format>(
  file: WordFile,
  read: (styleAndList: DataView) => Format,
): FormattedRuns<Format> {
  return readPages(file, places.paragraphRuns, (page, count, index) => {
    const at = 2 * page.getUint8(4 * (count + 1) + PARAGRAPH_ENTRY * index);
    if (at === 0) return undefined;
    const words = page.getUint8(at);
    return read(
      words === 0 ? part(page, at + 2, 2 * page.getUint8(at + 1)) : part(page, at + 1, 2 * words - 1),
    );
  });
}

function readPages<Format>(
  file: WordFile,
  place: number,
  formatOf: (page: DataView, count: number, index: number) => Format | undefined,
): FormattedRuns<Format> {
  const { view } = readPlace(file, place);
  const pageCount = Math.floor((view.byteLength - 4) / 8);
  const numbers = Array.from(
    { length: Math.max(0, pageCount) },
    (_, index) => view.getUint32(4 * (pageCount + 1) + 4 * index, true) & PAGE_NUMBER,
  );
  const runs: FormattedRun<Format>[] = [];
  // A damaged file may name a page many times
  for (const number of new Set(numbers)) {
    const page = part(file.main, PAGE_BYTES * number, PAGE_BYTES);
    const count = page.getUint8(PAGE_BYTES - 1);
    for (let index = 0; index < count; index += 1) {
      const format = formatOf(page, count, index);
      if (format === undefined) continue;
      runs.push({ from: page.getUint32(4 * index, true), to: page.getUint32(4 * (index + 1), true), format });
    }
  }
  return new FormattedRuns(runs);
}

function part(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, length);
}
