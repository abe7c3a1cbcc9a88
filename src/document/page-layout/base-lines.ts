import type { Glyph } from './page.ts';

/** Words of one base line that no wide gap parts. */
export interface Stretch {
  left: number;
  right: number;
  size: number;
}

/** The letters of one base line. */
export interface BaseLine {
  glyphs: Glyph[];
  /** The base line of the largest letters. */
  y: number;
  size: number;
}

/** In heights of the type: letters whose base lines differ by less are one line. */
const SAME_LINE = 0.45;

/** The letters that stand on one base line each, from the top down. */
export function groupByBaseLine(glyphs: readonly Glyph[]): BaseLine[] {
  const lines: BaseLine[] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    if (!line || glyph.y - line.y >= SAME_LINE * Math.max(line.size, glyph.size)) {
      lines.push({ glyphs: [glyph], y: glyph.y, size: glyph.size });
      continue;
    }
    line.glyphs.push(glyph);
    if (glyph.size > line.size && glyph.text.trim() !== '')
      Object.assign(line, { y: glyph.y, size: glyph.size });
  }
  return lines;
}

/** The words of a base line that stand further apart than `gap` heights of the type, from left to right. */
export function stretchesOf(glyphs: readonly Glyph[], gap: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text, x, width, size } of glyphs.toSorted((one, other) => one.x - other.x)) {
    if (text.trim() === '') continue;
    const last = stretches.at(-1);
    if (last && x - last.right < gap * Math.max(size, last.size)) {
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, size);
    } else stretches.push({ left: x, right: x + width, size });
  }
  return stretches;
}
