import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#document/read-document.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { compareGold } from './compare-gold.ts';
import { listSamples } from './list-samples.ts';
import { readGold } from './read-sample.ts';

const samples = new URL('../samples/', import.meta.url);

/** Right tasks that a warning must touch: a month before the date of issue is taken for the next year's. */
const warned: Record<string, string[]> = { 'lanchuan-2023-9': ['21'] };

describe('every specimen, whatever its format, is read as worked out by hand', () => {
  test.each(listSamples(samples))('$file', async ({ file, gold }) => {
    const reading = await readDocument(readFileSync(new URL(file, samples)));
    if (!reading.ok) throw new Error(`${file} cannot be read: ${reading.code}`);
    const expected = readGold(gold);
    const { text, marks } = reading;
    const { exact, head, extra, silent, falseAlarms } = compareGold(
      text,
      parseDirective(text, marks),
      expected,
    );
    expect({ head, silent, extra, exact, falseAlarms }).toEqual({
      head: [],
      silent: [],
      extra: 0,
      exact: expected.tasks.length,
      falseAlarms: warned[gold] ?? [],
    });
  });
});

test('pages that are mere pictures are refused as such', async () => {
  const bytes = readFileSync(new URL('scanned.pdf', samples));
  expect(await readDocument(bytes)).toEqual({ ok: false, code: 'scanned_document' });
});
