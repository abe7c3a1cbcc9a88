import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { EngineEnded, endsEngine } from './engine-ended.ts';
import { Reserve } from './reserve.ts';
import { holdToRoom, NoRoomLeft } from './room-left.ts';
import { storeFaultOf } from './store-fault.ts';

/** A file system without room for anything. */
const FULL = '/proc';

test.skipIf(!existsSync(FULL)).each([
  ['insert into journal (act) values ($1)', true],
  ['with gone as (delete from draft returning id) select id from gone', true],
  ['update "task" set revision = 2', true],
  ['update assignment_light as light set until_on = $1', true],
  ['select * from task where title = $1', false],
  ['select id from task for update', false],
  ['start transaction', false],
])('where there is hardly any room, %j is refused beforehand: %s', (sql, refused) => {
  const pass = () => holdToRoom(new Reserve(FULL), { sql });
  if (refused) expect(pass).toThrow(NoRoomLeft);
  else expect(pass).not.toThrow();
});

test('where there is room, for the reserve too, everything passes', () => {
  const folder = mkdtempSync(`${tmpdir()}/room-`);
  const insert = { sql: 'insert into journal values (1)' };
  expect(() => holdToRoom(new Reserve(folder), insert)).not.toThrow();
  expect(() => holdToRoom(new Reserve(folder, Number.MAX_SAFE_INTEGER), insert)).toThrow(NoRoomLeft);
  rmSync(folder, { recursive: true });
});

test('a full disk and an engine that has ended are told apart from faults of the program', () => {
  const said = (severity: string, code: string) => Object.assign(new Error('said'), { severity, code });
  expect(storeFaultOf(new NoRoomLeft('/data', 10))).toBe('store_full');
  expect(storeFaultOf(said('ERROR', '53100'))).toBe('store_full');
  expect(storeFaultOf(new EngineEnded(said('PANIC', '53100')))).toBe('store_ended');
  expect(storeFaultOf(said('ERROR', '23505'))).toBeUndefined();
  const gone = { code: 'ENOENT', path: '/run/postgresql/.s.PGSQL.5432' };
  expect(storeFaultOf(Object.assign(new Error('gone'), gone, { syscall: 'connect' }))).toBe(
    'store_out_of_reach',
  );
  expect(storeFaultOf(Object.assign(new Error('gone'), gone, { syscall: 'open' }))).toBeUndefined();
  const log = new Error('could not write to file "pg_wal/xlogtemp.42": No space left on device');
  const faults = [said('PANIC', '53100'), said('FATAL', '57P01'), log, said('ERROR', '53100')];
  expect(faults.map(endsEngine)).toEqual([true, true, true, false]);
});
