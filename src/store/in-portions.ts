/** Things in their order, in portions that come to no more than `most` each; one that is larger by itself is a portion alone. */
export function inPortions<Thing>(
  things: readonly Thing[],
  most: number,
  sizeOf: (thing: Thing) => number,
): Thing[][] {
  const portions: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (portions.length === 0 || left < size) {
      portions.push([]);
      left = most;
    }
    portions.at(-1)?.push(thing);
    left -= size;
  }
  return portions;
}
