import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GREY_EIGHT_BITS = [8, 0, 0, 0, 0];

/** A grey picture of that size as PNG; `saysSize` is the size that its header claims, where another than it has. */
export function buildPng(
  width: number,
  height: number,
  saysSize: [width: number, height: number] = [width, height],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(saysSize[0], 0);
  header.writeUInt32BE(saysSize[1], 4);
  header.set(GREY_EIGHT_BITS, 8);
  const rows = Buffer.alloc((width + 1) * height, 0xdd);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([SIGNATURE, ...parts]));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
