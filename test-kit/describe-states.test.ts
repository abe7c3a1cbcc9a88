import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeStates } from './describe-states.ts';

const page = new URL('../docs/states.md', import.meta.url);

test('docs/states.md tells the state tables as they are; UPDATE_DOCS=1 writes it anew', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(page, describeStates());
  expect(readFileSync(page, 'utf8')).toBe(describeStates());
});
