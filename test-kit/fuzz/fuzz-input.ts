import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';
import { readDocument } from '#document/read-document.ts';
import { findBrokenPromise } from './check-reading.ts';
import { mutateBytes, mutateMarkup, mutateParts } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import { type Random, randomOf } from './random.ts';

/** The documents that inputs are made from, by what can be done to them. */
export interface FuzzSeeds {
  texts: string[];
  /** Read in well under a millisecond: text in other encodings, html, csv. */
  light: SeedFile[];
  /** Containers with parts. */
  containers: (SeedFile & { parts: Unzipped })[];
  /** All that takes longer. */
  heavy: SeedFile[];
}

interface SeedFile {
  ending: string;
  bytes: Uint8Array;
}

/** One input; the ending is that of the file that it was made from. */
export interface FuzzInput {
  ending: string;
  content: string | Uint8Array;
}

/** What came of an input: read, refused, or not as promised. */
export interface FuzzOutcome {
  /** `docx: read`, `pdf: damaged_file`. */
  outcome: string;
  failure?: string;
}

const samples = new URL('../../samples/', import.meta.url);
const TEXT = /^[^.]+\.(txt|md)$/;
const LIGHT = /\.(txt|html|csv)$/;
const CONTAINER = /\.(docx|xlsx|ofd)$/;
/** Of all inputs; texts take the rest. */
const SHARE = { heavy: 0.005, containers: 0.015, light: 0.05 };

/** The samples of the repository as seeds. */
export function loadSeeds(): FuzzSeeds {
  const seeds: FuzzSeeds = { texts: [], light: [], containers: [], heavy: [] };
  for (const name of readdirSync(samples).toSorted()) {
    if (name.endsWith('.json') || name === 'README.md') continue;
    const bytes = readFileSync(new URL(name, samples));
    const file = { ending: extname(name).slice(1), bytes };
    if (TEXT.test(name)) seeds.texts.push(bytes.toString('utf8'));
    else if (CONTAINER.test(name)) seeds.containers.push({ ...file, parts: unzipSync(bytes) });
    else (LIGHT.test(name) ? seeds.light : seeds.heavy).push(file);
  }
  return seeds;
}

/** The input with that number; the same seed and number always give the same. */
export function makeInput(seeds: FuzzSeeds, seed: number, index: number): FuzzInput {
  const random = randomOf(seed, index);
  if (random.chance(SHARE.heavy)) return mutateFile(seeds.heavy, random);
  if (random.chance(SHARE.light)) return mutateFile(seeds.light, random);
  if (random.chance(SHARE.containers)) {
    if (random.chance(0.3)) return mutateFile(seeds.containers, random);
    const { ending, parts } = random.pick(seeds.containers);
    return { ending, content: mutateParts(parts, random.pick(seeds.light).bytes, random) };
  }
  return { ending: 'text', content: mutateText(random.pick(seeds.texts), random.pick(seeds.texts), random) };
}

function mutateFile(files: readonly SeedFile[], random: Random): FuzzInput {
  const { ending, bytes } = random.pick(files);
  if (ending === 'html' && random.chance(0.7)) return { ending, content: mutateMarkup(bytes, random) };
  return { ending, content: mutateBytes(bytes, random.pick(files).bytes, random) };
}

/** Reads an input as the program would and holds what comes of it to what is promised. Never throws. */
export async function tryInput({ ending, content }: FuzzInput): Promise<FuzzOutcome> {
  try {
    if (typeof content === 'string') return judge('text: read', findBrokenPromise(content));
    const reading = await readDocument(content);
    if (!reading.ok) return { outcome: `${ending}: ${reading.code}` };
    return judge(`${ending}: read as ${reading.format}`, findBrokenPromise(reading.text, reading.marks));
  } catch (fault) {
    return judge(
      `${ending}: threw`,
      fault instanceof Error ? `it threw ${fault.stack}` : `it threw ${fault}`,
    );
  }
}

function judge(outcome: string, failure: string | undefined): FuzzOutcome {
  return failure === undefined ? { outcome } : { outcome, failure };
}
