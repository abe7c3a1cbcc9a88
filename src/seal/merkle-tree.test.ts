import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAuditPath, followAuditPath, LEVELS_APART } from './inclusion.ts';
import {
  emptyFrontier,
  type FullTree,
  growFrontier,
  type Hash,
  hashLeaf,
  hashPair,
  rootOf,
} from './merkle-tree.ts';

const hex = (hash: Hash | undefined) => hash && Buffer.from(hash).toString('hex');
const leaf = (number: number) => hashLeaf(Buffer.from(`row ${number}`));

/** The definition of RFC 6962 §2.1, word for word. */
function hashOf(leaves: Hash[]): Hash {
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  const middle = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return hashPair(hashOf(leaves.slice(0, middle)), hashOf(leaves.slice(middle)));
}

function growTo(size: number) {
  const frontier = emptyFrontier();
  const trees: FullTree[] = [];
  for (let number = 0; number < size; number += 1) trees.push(...growFrontier(frontier, leaf(number)));
  const kept = trees.filter(({ level }) => level % LEVELS_APART === 0);
  const read = async ({ level, position, count }: { level: number; position: number; count: number }) =>
    kept
      .filter((tree) => tree.level === level && tree.position >= position && tree.position < position + count)
      .map(({ hash }) => hash);
  return { frontier, read };
}

describe('the hash tree', () => {
  // Test vectors of the reference implementation of Certificate Transparency.
  test('has the roots of RFC 6962 for no leaf and for one empty leaf', () => {
    expect(hex(rootOf(emptyFrontier()))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(hex(hashLeaf(new Uint8Array()))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  test('grown leaf by leaf has the root that the definition gives', () => {
    const leaves: Hash[] = [];
    const frontier = emptyFrontier();
    for (let number = 0; number < 70; number += 1) {
      leaves.push(leaf(number));
      growFrontier(frontier, leaf(number));
      expect(hex(rootOf(frontier))).toBe(hex(hashOf(leaves)));
    }
  });

  test('proves of every leaf that it lies in it, and of no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 2_500 })
          .chain((size) => fc.record({ size: fc.constant(size), at: fc.integer({ min: 0, max: size - 1 }) })),
        async ({ size, at }) => {
          const { frontier, read } = growTo(size);
          const path = await findAuditPath(read, at, size);
          expect(hex(followAuditPath(leaf(at), { leaf: at, size, path }))).toBe(hex(rootOf(frontier)));
          expect(hex(followAuditPath(leaf(at + 1), { leaf: at, size, path }))).not.toBe(
            hex(rootOf(frontier)),
          );
          expect(followAuditPath(leaf(at), { leaf: at, size, path: [...path, leaf(0)] })).toBeUndefined();
        },
      ),
      { seed: 2021, numRuns: 60 },
    );
  });
});
