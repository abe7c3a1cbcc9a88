import { strFromU8, strToU8, type Unzipped, type Zippable, zipSync } from 'fflate';
import type { Random } from './random.ts';

const MOST_MUTATIONS = 8;
const LONGEST_RANGE = 4096;
const EDGES = [0x00, 0x01, 0x09, 0x0a, 0x20, 0x3c, 0x3e, 0x7f, 0x80, 0xfe, 0xff];
/** Numbers that counts and sizes in an office file do not expect. */
const ODD_NUMBERS = ['0', '-1', '65536', '2147483648', '99999999999', '1e9', 'NaN', ''];
const TAG = /<[^>]*>/g;
const NUMBER_IN_QUOTES = /"\d+"/g;

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** The bytes with up to eight of them flipped, overwritten, cut out, doubled or taken from another file. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + random.below(MOST_MUTATIONS); left > 0; left -= 1) {
    mutated = random.pick(mutations)(mutated, random, other);
  }
  return mutated;
}

const overwrite =
  (value: (byte: number, random: Random) => number): Mutation =>
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    const byte = bytes[at];
    if (byte !== undefined) changed[at] = value(byte, random);
    return changed;
  };

const cutEnd: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

const cutRange: Mutation = (bytes, random) => {
  const [from, to] = rangeOf(bytes, random);
  return join(bytes.subarray(0, from), bytes.subarray(to));
};

const repeatRange: Mutation = (bytes, random) => {
  const [from, to] = rangeOf(bytes, random);
  return join(bytes.subarray(0, to), bytes.subarray(from));
};

const takeFromOther: Mutation = (bytes, random, other) => {
  const [from, to] = rangeOf(other, random);
  const at = random.below(bytes.length + 1);
  return join(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
};

const flip = overwrite((byte, random) => byte ^ (1 << random.below(8)));
const mutations: readonly Mutation[] = [
  ...[
    flip,
    flip,
    flip,
    overwrite((_, random) => random.pick(EDGES)),
    overwrite((_, random) => random.below(256)),
  ],
  ...[cutEnd, cutRange, repeatRange, takeFromOther],
];

/** The container with one part changed inside, dropped, renamed or doubled, so that its checksums hold again. */
export function mutateParts(parts: Unzipped, other: Uint8Array, random: Random): Uint8Array {
  const path = random.pick(Object.keys(parts));
  const part = parts[path] ?? new Uint8Array();
  const changed: Zippable = { ...parts };
  switch (random.below(8)) {
    case 0:
      delete changed[path];
      break;
    case 1:
      changed[random.pick(Object.keys(parts))] = part;
      break;
    case 2:
      changed[path] = mutateBytes(part, other, random);
      break;
    default:
      changed[path] = mutateMarkup(part, random);
  }
  return zipSync(changed, { level: 1 });
}

/** A page or a part with some of its tags changed; every other byte stays, so that the encoding holds. */
export function mutateMarkup(bytes: Uint8Array, random: Random): Uint8Array {
  return strToU8(mutateXml(strFromU8(bytes, true), random), true);
}

/** The words of an XML file with a tag dropped, doubled, moved or nested, or with a number that nobody expects. */
function mutateXml(xml: string, random: Random): string {
  const tags = [...xml.matchAll(TAG)];
  const numbers = [...xml.matchAll(NUMBER_IN_QUOTES)];
  if (numbers.length > 0 && random.chance(0.3)) {
    const { index, 0: found } = random.pick(numbers);
    return `${xml.slice(0, index)}"${random.pick(ODD_NUMBERS)}"${xml.slice(index + found.length)}`;
  }
  if (tags.length === 0) return xml;
  const one = random.pick(tags);
  const to = one.index + one[0].length;
  switch (random.below(4)) {
    case 0:
      return xml.slice(0, one.index) + xml.slice(to);
    case 1:
      return xml.slice(0, to) + one[0].repeat(1 + random.below(300)) + xml.slice(to);
    case 2:
      return xml.slice(0, one.index) + random.pick(tags)[0] + xml.slice(to);
    default: {
      const end = random.pick(tags).index;
      return end > to ? xml.slice(0, end) + xml.slice(one.index, end) + xml.slice(end) : xml.slice(0, to);
    }
  }
}

function rangeOf(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(LONGEST_RANGE))];
}

function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
