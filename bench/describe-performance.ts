import { cpus, release, totalmem } from 'node:os';
import type { Figure } from './figure.ts';

const GIGABYTE = 1024 ** 3;

/** The figures as a page of the documentation, with the machine on which they were taken. */
export function describePerformance(figures: readonly Figure[], takenOn: string): string {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / GIGABYTE)} GB, Linux ${release()}, Node ${process.version}`;
  const lines = figures.map(
    ({ name, unit, ours, reference, referenceName, ratio, goal, ok }) =>
      `| ${ok ? 'yes' : '**no**'} | ${name} | ${round(ours)} ${unit} | ${round(reference)} ${unit} | ${round(ratio)} | ${goal} | ${referenceName} |`,
  );
  return `# Performance

Written by \`npm run bench -- --docs docs/performance.md\`, with \`--only nation\` for the nation alone; measure again to change it.

Taken on ${takenOn}: ${machine}. The database, the server and whoever asks share this machine, and nobody keeps others
off it: times vary several times over from run to run. Each reference is taken in the same run as ours. How cost grows
is not told where a figure stands at one size only.

| goal met | figure | ours | reference | ratio | goal | the reference is |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** Three significant digits. */
function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
