import { expect, test } from 'vitest';
import { keptFor } from './kept-for.ts';

test('what was read is kept for its time and read once for all who ask; a failure is not kept', async () => {
  let now = 0;
  let reads = 0;
  let fails = false;
  const read = async () => {
    reads += 1;
    if (fails) throw new Error('out of reach');
    return reads;
  };
  const ask = keptFor(100, read, () => now);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  now = 99;
  expect(await ask()).toBe(1);
  now = 100;
  expect(await ask()).toBe(2);
  now = 200;
  fails = true;
  await expect(ask()).rejects.toThrow('out of reach');
  fails = false;
  expect(await ask()).toBe(4);
});
