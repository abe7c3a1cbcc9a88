import { expect, test } from 'vitest';
import { loadSeeds, makeInput, tryInput } from './fuzz-input.ts';

const seed = Number(process.env['TAIZHANG_SEED'] ?? 20210319);
const INPUTS = 3000;

test(`mutated documents are read or refused, never lost or thrown at (seed ${seed})`, {
  timeout: 60_000,
}, async () => {
  const seeds = loadSeeds();
  for (let index = 0; index < INPUTS; index += 1) {
    const { failure } = await tryInput(makeInput(seeds, seed, index));
    expect(
      failure,
      `input ${index}: npm run fuzz -- --seed ${seed} --from ${index} --inputs 1`,
    ).toBeUndefined();
  }
});
