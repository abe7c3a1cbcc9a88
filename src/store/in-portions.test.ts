import { expect, test } from 'vitest';
import { inPortions } from './in-portions.ts';

const portionsOf = (sizes: readonly number[]) => inPortions(sizes, 10, (size) => size);

test('things go into portions in their order, none larger than the most', () => {
  expect(portionsOf([4, 6, 1, 9, 2])).toEqual([[4, 6], [1, 9], [2]]);
  expect(portionsOf([])).toEqual([]);
});

test('one that is larger by itself is a portion alone; one that comes to nothing is left in', () => {
  expect(portionsOf([12, 3, 11, 0])).toEqual([[12], [3], [11], [0]]);
  expect(portionsOf([0])).toEqual([[0]]);
});
