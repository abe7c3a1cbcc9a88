import { type Palette, sansStack } from '../../theme.ts';

/** A picture as it is saved: under its title and over its source, so that it can stand alone. */
export interface SavedPicture {
  /** The root of an SVG, as large as it says. */
  picture: Element;
  /** Of the picture itself, in pixels. */
  width: number;
  height: number;
  palette: Palette;
  title: string;
  source: string;
  /** Without ending. */
  fileName: string;
}

export type PictureFormat = 'svg' | 'png';

const margin = 24;
/** Above the picture for the title, below it for the source. */
const titleRoom = 36;
const sourceRoom = 24;
/** Pixels of a PNG per pixel of the picture: sharp on paper. */
const sharpness = 2;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Offers the picture to the reader as a file. */
export async function savePicture(format: PictureFormat, saved: SavedPicture): Promise<void> {
  const size = {
    width: saved.width + 2 * margin,
    height: saved.height + titleRoom + sourceRoom + 2 * margin,
  };
  const svg = new Blob([framePicture(saved, size)], { type: 'image/svg+xml' });
  offerFile(format === 'svg' ? svg : await rasterise(svg, size), `${saved.fileName}.${format}`);
}

/** The picture with title and source around it, as SVG text. */
function framePicture(saved: SavedPicture, size: { width: number; height: number }): string {
  const { palette, title, source, picture } = saved;
  picture.setAttribute('x', String(margin));
  picture.setAttribute('y', String(margin + titleRoom));
  const frame = svgElement('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  const text = { x: margin, 'font-family': sansStack };
  frame.append(
    svgElement('rect', { ...size, fill: palette.paper }),
    svgElement(
      'text',
      { ...text, y: margin + 15, 'font-size': 15, 'font-weight': 600, fill: palette.ink },
      title,
    ),
    picture,
    svgElement('text', { ...text, y: size.height - margin, 'font-size': 12, fill: palette.quiet }, source),
  );
  return new XMLSerializer().serializeToString(frame);
}

/** An element of an SVG with its attributes, and the words in it. */
export function svgElement(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

async function rasterise(svg: Blob, size: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * sharpness;
  canvas.height = size.height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The browser could not draw the PNG.'))));
  });
}

function offerFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
