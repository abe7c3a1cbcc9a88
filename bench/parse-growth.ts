import { parseDirective } from '#parse/parse-directive.ts';
import { multiplyDirective } from '#test-kit/multiply-directive.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { type Figure, judge } from './figure.ts';
import { floorName, readLines } from './parse-floor.ts';
import { timeBeside } from './time-beside.ts';

/** How often the directive of 2021, 59 kB, stands in each text. */
const sizes = [
  { name: '60 kB', copies: 1, rounds: 15 },
  { name: '1 MB', copies: 18, rounds: 9 },
  { name: '16 MB', copies: 280, rounds: 3 },
] as const;

/**
 * Whether reading stays linear: the time a byte takes in a larger text, divided by the time it takes in a smaller one.
 * The reference is the same quotient of the floor.
 */
export async function measureParseGrowth(): Promise<Figure[]> {
  const text = readSample('guofa-2021-6');
  const perByte: { name: string; ours: number; reference: number }[] = [];
  for (const { name, copies, rounds } of sizes) {
    const large = multiplyDirective(text, copies);
    const bytes = new TextEncoder().encode(large);
    const times = await timeBeside(
      () => parseDirective(large),
      () => readLines(bytes),
      rounds,
    );
    perByte.push({ name, ours: times.ours / bytes.length, reference: times.reference / bytes.length });
  }
  return perByte.slice(1).flatMap((larger, index) => {
    const smaller = perByte[index];
    if (!smaller) return [];
    const measured = {
      name: `time a byte takes to parse, ${larger.name} beside ${smaller.name}`,
      unit: '×',
      ours: larger.ours / smaller.ours,
      reference: larger.reference / smaller.reference,
      referenceName: `the same of ${floorName}`,
    };
    return [judge(measured, { atMost: 1.5 })];
  });
}
