import { createHash } from 'node:crypto';

/** A SHA-256, 32 bytes. */
export type Hash = Uint8Array;

/** Leaves and nodes begin with different bytes, so that none passes for the other (RFC 6962 §2.1). */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of a leaf with these bytes. */
export function hashLeaf(bytes: Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(bytes).digest();
}

/** The hash of the node above these two. */
export function hashPair(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/**
 * A tree that grows at its right edge, as little of it as growing needs: its leaves' number, and the hashes of the full
 * trees that it is made of, the largest first; one for each bit of the number.
 */
export interface Frontier {
  size: number;
  hashes: Hash[];
}

/** A full tree of 2^level leaves: the hash of the `position`-th of those, counted from 0. */
export interface FullTree {
  level: number;
  position: number;
  hash: Hash;
}

export function emptyFrontier(): Frontier {
  return { size: 0, hashes: [] };
}

/** Adds a leaf, in place. The result is every full tree that it completes, the leaf itself first. */
export function growFrontier(frontier: Frontier, leaf: Hash): FullTree[] {
  const completed: FullTree[] = [{ level: 0, position: frontier.size, hash: leaf }];
  let hash = leaf;
  let position = frontier.size;
  for (let level = 1; position % 2 === 1; level += 1) {
    const left = frontier.hashes.pop();
    if (!left) throw new Error(`a tree of ${frontier.size} leaves lacks the hash of one of its parts`);
    hash = hashPair(left, hash);
    position = (position - 1) / 2;
    completed.push({ level, position, hash });
  }
  frontier.hashes.push(hash);
  frontier.size += 1;
  return completed;
}

/** The root of the tree as it stands (RFC 6962 §2.1). */
export function rootOf({ hashes }: Frontier): Hash {
  return (
    hashes.reduceRight<Hash | undefined>(
      (right, left) => (right ? hashPair(left, right) : left),
      undefined,
    ) ?? emptyRoot()
  );
}

function emptyRoot(): Hash {
  return createHash('sha256').digest();
}
