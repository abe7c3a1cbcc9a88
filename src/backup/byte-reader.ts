/** Takes bytes off a stream in pieces of the size that is asked for. */
export interface ByteReader {
  /** How many bytes were taken. */
  readonly offset: number;
  /** So many bytes; fewer where the stream ends. */
  take(size: number): Promise<Buffer>;
  /** Up to a line end, without it; undefined where none is found within so many bytes. */
  takeLine(longest: number): Promise<string | undefined>;
}

const LINE_END = 0x0a;

export function readBytes(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let offset = 0;

  const hold = async (size: number): Promise<void> => {
    const parts = [held];
    let length = held.length;
    while (length < size) {
      const { done, value } = await source.next();
      if (done) break;
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
      length += value.byteLength;
    }
    held = parts.length === 1 ? held : Buffer.concat(parts);
  };
  const take = async (size: number) => {
    await hold(size);
    const taken = held.subarray(0, size);
    held = held.subarray(taken.length);
    offset += taken.length;
    return taken;
  };
  return {
    get offset() {
      return offset;
    },
    take,
    takeLine: async (longest) => {
      await hold(longest);
      const end = held.subarray(0, longest).indexOf(LINE_END);
      if (end < 0) return undefined;
      const line = await take(end + 1);
      return line.subarray(0, end).toString('utf8');
    },
  };
}
