import { emptyFrontier, growFrontier, type Hash, hashPair, rootOf } from './merkle-tree.ts';

/** The hashes of `count` full trees of 2^level leaves, beginning with the `position`-th. */
export type ReadHashes = (from: { level: number; position: number; count: number }) => Promise<Hash[]>;

/** Levels of which the hashes are kept, the leaves' and every tenth: no hash takes more than 1,024 others to work out. */
export const LEVELS_APART = 10;

/** The audit path of a leaf in the tree of that size, from the leaf up (RFC 6962 §2.1.1). */
export async function findAuditPath(read: ReadHashes, leaf: number, size: number): Promise<Hash[]> {
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    path.unshift(
      leaf < middle ? await hashOfRange(read, middle, end) : await hashOfRange(read, start, middle),
    );
    if (leaf < middle) end = middle;
    else start = middle;
  }
  return path;
}

/** The root that leaf and path lead to; undefined where the path has not the length that it must have (RFC 9162 §2.1.3.2). */
export function followAuditPath(
  leafHash: Hash,
  { leaf, size, path }: { leaf: number; size: number; path: Hash[] },
): Hash | undefined {
  if (leaf >= size) return undefined;
  let [position, last, hash] = [leaf, size - 1, leafHash];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (position % 2 === 1 || position === last) {
      hash = hashPair(sibling, hash);
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, half(last)];
    } else {
      hash = hashPair(hash, sibling);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 ? hash : undefined;
}

/** The hash of the tree over a range of leaves that begins where a tree of its size may begin. */
async function hashOfRange(read: ReadHashes, start: number, end: number): Promise<Hash> {
  const count = end - start;
  const full = largestPowerBelow(count + 1);
  if (full < count) {
    return hashPair(await hashOfRange(read, start, start + full), await hashOfRange(read, start + full, end));
  }
  const level = Math.floor(Math.log2(full) / LEVELS_APART) * LEVELS_APART;
  const trees = await read({ level, position: start / 2 ** level, count: full / 2 ** level });
  const frontier = emptyFrontier();
  for (const hash of trees) growFrontier(frontier, hash);
  return rootOf(frontier);
}

/** The largest power of two that is smaller than the number; the number is at least 2. */
function largestPowerBelow(number: number): number {
  let power = 1;
  while (power * 2 < number) power *= 2;
  return power;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
