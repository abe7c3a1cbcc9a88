import { expect, test } from 'vitest';
import { deriveId } from './derive-id.ts';

const actId = '01890a5d-ac96-774b-bcce-b302099a8057';
/** A UUID of version 8 and the RFC's variant. */
const UUID_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id keeps the time of its act and is a UUID of version 8', () => {
  expect(deriveId(actId, 'task/57')).toMatch(UUID_8);
  expect(deriveId(actId, 'task/57').slice(0, 13)).toBe(actId.slice(0, 13));
});

test('the same act and name give the same id, another act or name another', () => {
  const other = '01890a5d-ac96-774b-bcce-b302099a8058';
  expect(deriveId(actId, 'task/57')).toBe(deriveId(actId, 'task/57'));
  expect(
    new Set([deriveId(actId, 'task/57'), deriveId(actId, 'task/5'), deriveId(other, 'task/57')]).size,
  ).toBe(3);
});
