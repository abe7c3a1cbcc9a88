/** `npm run corpus -- [DIR] [--json]`: how exactly the documents of a folder are read, beside the answers expected. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '#document/read-document.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { type Comparison, comparedFields, compareGold } from '#test-kit/compare-gold.ts';
import { goldSchema } from '#test-kit/gold.ts';
import { listSamples, type Sample } from '#test-kit/list-samples.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? 'samples';

async function compareDocument({ file, gold }: Sample): Promise<Comparison> {
  const reading = await readDocument(readFileSync(join(folder, file)));
  if (!reading.ok) throw new Error(`${join(folder, file)} cannot be read: ${reading.code}`);
  const expected = goldSchema.parse(JSON.parse(readFileSync(join(folder, `${gold}.gold.json`), 'utf8')));
  return compareGold(reading.text, parseDirective(reading.text, reading.marks), expected);
}

function sum(of: (comparison: Comparison) => number): number {
  return documents.reduce((total, { comparison }) => total + of(comparison), 0);
}

const documents: { name: string; comparison: Comparison }[] = [];
for (const sample of listSamples(folder)) {
  documents.push({ name: sample.file, comparison: await compareDocument(sample) });
}
const totals = {
  expected: sum(({ expected }) => expected),
  exact: sum(({ exact }) => exact),
  extra: sum(({ extra }) => extra),
  silent: sum(({ silent }) => silent.length),
  falseAlarms: sum(({ falseAlarms }) => falseAlarms.length),
};

if (values.json) {
  console.log(JSON.stringify({ totals, documents }, null, 2));
} else {
  for (const { name, comparison } of documents) {
    const { exact, expected, extra, head, silent, falseAlarms, fields } = comparison;
    console.log(`${name}: ${exact} of ${expected} tasks exact, ${extra} beyond`);
    console.log(`  ${comparedFields.map((field) => `${field} ${fields[field]}`).join(' · ')}`);
    if (head.length > 0) console.log(`  head differs: ${head.join(', ')}`);
    if (silent.length > 0) console.log(`  silent: ${silent.join(', ')}`);
    if (falseAlarms.length > 0) console.log(`  false alarms: ${falseAlarms.join(', ')}`);
  }
  const { exact, expected, extra, silent, falseAlarms } = totals;
  console.log(
    `all: ${exact} of ${expected} exact, ${extra} beyond, ${silent} silent, ${falseAlarms} false alarms`,
  );
}
