import { cpus, release, totalmem } from 'node:os';
import type { Figure } from './figure.ts';

const GIGABYTE = 1024 ** 3;
/** The size at the end of a figure's name: `, 6,006 assignments`; not `, 16 clients`. */
const SIZE = /, ([\d,]+) assignments$/;

/** The figures as a page of the documentation, with the machine on which they were taken. */
export function describePerformance(figures: readonly Figure[], takenOn: string): string {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / GIGABYTE)} GB, Linux ${release()}, Node ${process.version}`;
  const lines = figures.map(
    ({ name, unit, ours, reference, referenceName, ratio, goal, ok }) =>
      `| ${ok ? 'yes' : '**no**'} | ${name} | ${round(ours)} ${unit} | ${round(reference)} ${unit} | ${round(ratio)} | ${goal} | ${referenceName} |`,
  );
  return `# Performance

Written by \`npm run bench -- --docs docs/performance.md\`, with \`--only nation\` for the nation alone, and with
\`--filled URL\` for one that \`npm run nation\` has filled besides; measure again to change it.

Taken on ${takenOn}: ${machine}. The database, the server and whoever asks share this machine, and nobody keeps others
off it: times vary several times over from run to run. Each reference is taken in the same run as ours.

| goal met | figure | ours | reference | ratio | goal | the reference is |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
${describeGrowth(figures)}`;
}

/** How the cost of what was measured at several sizes grew from the smallest to the largest. */
function describeGrowth(figures: readonly Figure[]): string {
  const sized = figures.filter(({ name }) => SIZE.test(name));
  const grown = [...Map.groupBy(sized, ({ name }) => name.replace(SIZE, ''))].flatMap(([name, ofName]) => {
    const [first] = ofName;
    const last = ofName.at(-1);
    return first && last && first !== last ? [{ name, first, last }] : [];
  });
  if (grown.length === 0) return '';
  const lines = grown.map(({ name, first, last }) => {
    const ours = costOf(first, 'ours', last);
    const reference = costOf(first, 'reference', last);
    return `| ${name} | ${sizeOf(first)} → ${sizeOf(last)} | × ${round(ours)} | × ${round(reference)} |`;
  });
  return `
## How cost grows

What one question, act or cycle costs at the larger size, in so many times what it costs at the smaller one. The same work by the
reference grows as its result does.

| figure | assignments | ours | reference |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** How many times as much it costs there: time grows with cost, a rate falls. */
function costOf(from: Figure, side: 'ours' | 'reference', to: Figure): number {
  return from.unit.endsWith('/s') ? from[side] / to[side] : to[side] / from[side];
}

function sizeOf({ name }: Figure): string {
  return SIZE.exec(name)?.[1] ?? '';
}

/** Three significant digits. */
function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
