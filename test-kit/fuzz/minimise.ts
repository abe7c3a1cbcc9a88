/** The smallest part of a failing input, cutting out halves, quarters and so on, that still fails; `tries` bounds the work. */
export async function minimise<Content extends string | Uint8Array>(
  content: Content,
  fails: (part: string | Uint8Array) => Promise<boolean>,
  tries = 200,
): Promise<string | Uint8Array> {
  let smallest: string | Uint8Array = content;
  let left = tries;
  for (let length = Math.ceil(content.length / 2); length >= 1 && left > 0; ) {
    let cut = false;
    for (let from = 0; from < smallest.length && left > 0; ) {
      left -= 1;
      const part = without(smallest, from, from + length);
      if (await fails(part)) {
        smallest = part;
        cut = true;
      } else {
        from += length;
      }
    }
    if (!cut) length = Math.floor(length / 2);
  }
  return smallest;
}

function without(content: string | Uint8Array, from: number, to: number): string | Uint8Array {
  if (typeof content === 'string') return content.slice(0, from) + content.slice(to);
  return new Uint8Array(Buffer.concat([content.subarray(0, from), content.subarray(to)]));
}
