import { expect, test } from 'vitest';
import { keyOf, newRetryKey, settleKey } from './act-key.ts';

test('an act keeps its key until it is answered', () => {
  const first = keyOf('POST /drafts/1/approval');
  expect(keyOf('POST /drafts/1/approval')).toBe(first);
  expect(keyOf('POST /drafts/2/approval')).not.toBe(first);
  settleKey('POST /drafts/1/approval');
  expect(keyOf('POST /drafts/1/approval')).not.toBe(first);
});

test('a key is a UUID of version 4', () => {
  expect(newRetryKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
