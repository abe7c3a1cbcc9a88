import { svgElement } from '../../parts/charts/save-picture.ts';
import { type Palette, sansStack } from '../../theme.ts';

/** In pixels: a panel with its title, and how many stand side by side. */
const [WIDTH, HEIGHT, TITLE, COLUMNS] = [320, 176, 20, 3];
/** A colour of the palette in the style of a picture on the page: `var(--ink)`; not `var(ink)`. */
const PALETTE_COLOUR = /var\(--(\w+)\)/g;

/** The pictures that stand in the list, side by side under their titles, in the colours of the palette. */
export function drawPanels(list: HTMLElement, palette: Palette) {
  const panels = [...list.querySelectorAll<HTMLElement>('[data-title]')];
  const rows = Math.ceil(panels.length / COLUMNS);
  const [width, height] = [WIDTH * COLUMNS, HEIGHT * rows];
  const picture = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  for (const [index, panel] of panels.entries()) {
    const drawn = panel.querySelector('svg.trajectory');
    if (!drawn) continue;
    const [x, y] = [WIDTH * (index % COLUMNS), HEIGHT * Math.floor(index / COLUMNS)];
    const title = { x, y: y + 12, 'font-size': 12, 'font-family': sansStack, fill: palette.ink };
    const copy = inColours(drawn, palette);
    copy.setAttribute('x', String(x));
    copy.setAttribute('y', String(y + TITLE));
    copy.setAttribute('font-family', sansStack);
    picture.append(svgElement('text', title, panel.dataset['title']), copy);
  }
  return { picture, width, height };
}

function inColours(drawn: Element, palette: Palette): Element {
  const colours = new Map<string, string>(Object.entries(palette));
  const text = new XMLSerializer()
    .serializeToString(drawn)
    .replaceAll(PALETTE_COLOUR, (written, name: string) => colours.get(name) ?? written);
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}
