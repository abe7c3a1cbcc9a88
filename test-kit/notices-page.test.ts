import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeKinds } from '#ledger/values/notice-kinds.ts';

/** A kind as it stands in a table of the page: `plan_due`; not `TAIZHANG_SMTP_URL`, not src/ledger. */
const KIND = /`([a-z]+(?:_[a-z]+)+)`/g;

test('docs/notices.md tells when and to whom each notice goes, every kind once', () => {
  const told = [...readFileSync('docs/notices.md', 'utf8').matchAll(KIND)].map(([, kind]) => kind);
  expect(told.toSorted()).toEqual([...noticeKinds].toSorted());
});
