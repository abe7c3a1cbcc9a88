import { readFileSync } from 'node:fs';
import { type Gold, goldSchema } from './gold.ts';

const samples = new URL('../samples/', import.meta.url);

/** The text of a sample by its name without ending. */
export function readSample(name: string): string {
  return readFileSync(new URL(`${name}.txt`, samples), 'utf8');
}

/** The answer expected for a sample. */
export function readGold(name: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, samples), 'utf8')));
}
