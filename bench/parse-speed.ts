import { parseDirective } from '#parse/parse-directive.ts';
import { multiplyDirective } from '#test-kit/multiply-directive.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { type Figure, judge } from './figure.ts';
import { floorName, readLines } from './parse-floor.ts';
import { timeBeside } from './time-beside.ts';

/** The directive of 2021 so many times makes a megabyte. */
const COPIES = 18;

/** How fast a directive is read, from bytes to everything recognised in them. */
export async function measureParseSpeed(): Promise<Figure[]> {
  const bytes = new TextEncoder().encode(multiplyDirective(readSample('guofa-2021-6'), COPIES));
  const times = await timeBeside(
    () => parseDirective(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    () => readLines(bytes),
  );
  const speed = (milliseconds: number) => bytes.length / 1e6 / (milliseconds / 1e3);
  return [
    judge(
      {
        name: 'parse the directive of 2021, 1 MB of it',
        unit: 'MB/s',
        ours: speed(times.ours),
        reference: speed(times.reference),
        referenceName: floorName,
      },
      { atLeast: 0.01 },
    ),
  ];
}
