import type { MediaKind } from './sniff-media.ts';

/** Width and height in pixels. */
export type PictureSize = [width: number, height: number];

const PNG_HEADER = 0x49484452;
const LOSSY = 0x56503820;
const LOSSLESS = 0x5650384c;
const EXTENDED = 0x56503858;
/** Where a frame of JPEG begins; the others of the row are tables, arithmetic codes and the like. */
const JPEG_FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const FOURTEEN_BITS = 0x3fff;

/** How large the picture says that it is, without unfolding it; undefined for bytes that are no such picture or have no end. */
export function pictureSize(kind: MediaKind, bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = sizeOf(kind, view);
    return size && size[0] > 0 && size[1] > 0 ? size : undefined;
  } catch (fault) {
    // It ends before its header does.
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function sizeOf(kind: MediaKind, view: DataView): PictureSize | undefined {
  switch (kind) {
    case 'png':
      return view.getUint32(12) === PNG_HEADER ? [view.getUint32(16), view.getUint32(20)] : undefined;
    case 'gif':
      return [view.getUint16(6, true), view.getUint16(8, true)];
    case 'jpeg':
      return jpegSize(view);
    case 'webp':
      return webpSize(view);
    default:
      return undefined;
  }
}

/** Goes from segment to segment until the first frame. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (JPEG_FRAMES.has(marker)) {
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    } else {
      at += 2 + Math.max(2, view.getUint16(at + 2));
    }
  }
  return undefined;
}

/** RFC 9649: lossy, lossless or extended. */
function webpSize(view: DataView): PictureSize | undefined {
  switch (view.getUint32(12)) {
    case LOSSY:
      return [view.getUint16(26, true) & FOURTEEN_BITS, view.getUint16(28, true) & FOURTEEN_BITS];
    case LOSSLESS: {
      const bits = view.getUint32(21, true);
      return [(bits & FOURTEEN_BITS) + 1, ((bits >>> 14) & FOURTEEN_BITS) + 1];
    }
    case EXTENDED:
      return [threeBytes(view, 24) + 1, threeBytes(view, 27) + 1];
    default:
      return undefined;
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
