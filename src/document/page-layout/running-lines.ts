import { usualValue } from './edges.ts';
import type { TextLine } from './lines.ts';

/** Where running heads and page numbers stand: this share of a page's height at its top and bottom, and at least these points. */
const MARGIN = 0.12;
const LEAST_MARGIN = 90;
/** How many lines of a page, counted from its top or its bottom, may be running ones. */
const OUTERMOST = 3;
// 「— 3 —」「- 3 -」「第3页 共12页」「3/12」: surely the number of a page
const DRESSED_NUMBER =
  /^(?:[-—–－·.~]+\s*(\d{1,4})\s*[-—–－·.~]+|第\s*(\d{1,4})\s*页.{0,12}|(\d{1,4})\s*[/／]\s*\d{1,4})$/;
const BARE_NUMBER = /^\d{1,4}$/;
const DIGITS = /\d+/g;
const WHITE_SPACE = /\s/g;
/** Points by which the same line may move from page to page. */
const SAME_PLACE = 4;
/** How much further than other lines a running line stands from the text, how much smaller or larger its type is. */
const PARTED = 1.3;
const OTHER_SIZE = 0.1;
const SMALL = 0.7;
/** In heights of the type: lines of text stand no further apart. */
const MOST_PITCH = 2;

/** One page's lines outside tables, from the top down. */
export interface LinedPage {
  height: number;
  lines: readonly TextLine[];
}

/** A line in a margin with its page. */
interface MarginLine {
  line: TextLine;
  page: number;
  /** Whether it stands apart from the text, or in other type. */
  apart: boolean;
  /** Whether it is the first of its page, apart from the text and in much smaller type. */
  isSmallHead: boolean;
}

/** The lines that are page numbers, or that stand at one place in the margin of several pages apart from the text. */
export function findRunningLines(pages: readonly LinedPage[]): ReadonlySet<TextLine> {
  const size = usualValue(
    pages.flatMap(({ lines }) => lines.map((line) => ({ value: line.size, weight: line.text.length }))),
  );
  const pitch = Math.min(usualValue(pages.flatMap(({ lines }) => gapsOf(lines))), MOST_PITCH * size);
  const inMargins = pages.flatMap((page, index) => marginLines(page, index, { size, pitch }));
  const running = new Set<TextLine>();
  for (const { line } of findNumbers(inMargins, pages.length)) running.add(line);
  for (const alike of groupAlike(inMargins)) {
    if (isRunning(alike, pages.length)) for (const { line } of alike) running.add(line);
  }
  // The head of a single page stands nowhere else
  for (const { line, isSmallHead } of pages.length === 1 ? inMargins : []) if (isSmallHead) running.add(line);
  return running;
}

function gapsOf(lines: readonly TextLine[]): { value: number; weight: number }[] {
  return lines.slice(1).flatMap(({ y }, index) => {
    const gap = y - (lines[index]?.y ?? y);
    return gap > 0 ? [{ value: gap, weight: 1 }] : [];
  });
}

function marginLines(
  { height, lines }: LinedPage,
  page: number,
  usual: { size: number; pitch: number },
): MarginLine[] {
  const margin = Math.max(MARGIN * height, LEAST_MARGIN);
  const ordered = lines.toSorted((one, other) => one.y - other.y);
  return ordered.flatMap((line, index) => {
    const atTop = index < OUTERMOST && line.y < margin;
    const atFoot = index >= ordered.length - OUTERMOST && line.y > height - margin;
    if (!atTop && !atFoot) return [];
    const inner = ordered[atTop ? index + 1 : index - 1];
    const parted = inner === undefined || Math.abs(inner.y - line.y) > PARTED * usual.pitch;
    const isSmallHead = index === 0 && atTop && parted && line.size < SMALL * usual.size;
    const apart = parted || Math.abs(line.size - usual.size) > OTHER_SIZE * usual.size;
    return [{ line, page, apart, isSmallHead }];
  });
}

/** Dressed numbers, and bare ones that count the pages. */
function findNumbers(lines: readonly MarginLine[], pages: number): MarginLine[] {
  const bare = lines.filter(({ line, apart }) => BARE_NUMBER.test(line.text) && apart);
  const offsets = Map.groupBy(bare, ({ line, page }) => Number(line.text) - page);
  const counting = [...offsets.values()].filter((alike) => alike.length > 1 || pages === 1).flat();
  return [...lines.filter(({ line }) => DRESSED_NUMBER.test(line.text)), ...counting];
}

function groupAlike(lines: readonly MarginLine[]): MarginLine[][] {
  const byWords = Map.groupBy(lines, ({ line }) => line.text.replace(DIGITS, '0').replace(WHITE_SPACE, ''));
  return [...byWords.values()].flatMap((alike) => {
    const groups: MarginLine[][] = [];
    for (const entry of alike.toSorted((one, other) => one.line.y - other.line.y)) {
      const group = groups.at(-1);
      if (group && entry.line.y - (group.at(-1)?.line.y ?? 0) < SAME_PLACE) group.push(entry);
      else groups.push([entry]);
    }
    return groups;
  });
}

/** Heads may differ on left and right pages and be missing on the first; what stands with the text must be on most pages. */
function isRunning(alike: readonly MarginLine[], pages: number): boolean {
  const count = new Set(alike.map(({ page }) => page)).size;
  if (count < 2) return false;
  const apart = alike.filter((entry) => entry.apart).length * 2 > alike.length;
  return apart ? count * 10 >= pages * 3 : count >= 3 && count * 3 >= pages * 2;
}
