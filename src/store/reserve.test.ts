import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reserve } from './reserve.ts';

const MEGABYTE = 1024 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-reserve-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const held = () => statSync(join(folder, 'reserve')).size;

/** Writes on a disk that has no room before so much of the reserve was given up. */
const writeOnce = (bytes: number) => () => {
  if (held() > bytes) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  return 'written';
};

test('a reserve is really taken', () => {
  expect(new Reserve(folder, MEGABYTE).fill()).toBe(true);
  expect(held()).toBe(MEGABYTE);
  expect(statSync(join(folder, 'reserve')).blocks * 512).toBeGreaterThanOrEqual(MEGABYTE);
});

test('what finds no room has as much of the reserve as it needs, and the rest of it stays', () => {
  const reserve = new Reserve(folder, MEGABYTE);
  reserve.fill();
  expect(reserve.spare(writeOnce(MEGABYTE / 2))).toBe('written');
  expect(held()).toBe(MEGABYTE / 2);
  expect(reserve.fill()).toBe(true);
  expect(held()).toBe(MEGABYTE);
});

test('what finds no room when nothing is left of the reserve fails as it did', () => {
  const reserve = new Reserve(folder, MEGABYTE);
  reserve.fill();
  expect(() => reserve.spare(writeOnce(-1))).toThrow('no room');
  expect(held()).toBe(0);
});

test('a fault of another kind costs nothing of the reserve', () => {
  const reserve = new Reserve(folder, MEGABYTE);
  reserve.fill();
  const fail = () => {
    throw Object.assign(new Error('broken'), { code: 'EIO' });
  };
  expect(() => reserve.spare(fail)).toThrow('broken');
  expect(held()).toBe(MEGABYTE);
});

test('where a disk has no room for a reserve none is begun', () => {
  expect(new Reserve(folder, Number.MAX_SAFE_INTEGER).fill()).toBe(false);
  expect(existsSync(join(folder, 'reserve'))).toBe(false);
});
