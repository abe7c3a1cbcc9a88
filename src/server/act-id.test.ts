import { expect, test } from 'vitest';
import { z } from 'zod';
import { newActId } from './act-id.ts';

test('an act’s id is a UUID of version 7 that begins with its time', () => {
  const id = newActId(new Date('2021-06-10T01:02:03.456Z'));
  expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(
    Date.parse('2021-06-10T01:02:03.456Z'),
  );
});

test('ids of later acts sort later, ids of one moment differ', () => {
  const [first, second] = [newActId(new Date(1)), newActId(new Date(2))];
  expect(first < second).toBe(true);
  expect(newActId(new Date(3))).not.toBe(newActId(new Date(3)));
});
