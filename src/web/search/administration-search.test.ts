import { expect, test } from 'vitest';
import { readPeopleSearch } from './people-search.ts';
import { readRegisterSearch } from './register-search.ts';

test('an address keeps the choices that there are, and drops the others', () => {
  expect(readPeopleSearch({ q: '王', role: 'keeper', state: 'left', organisation: 'a', x: 1 })).toEqual({
    ...{ q: '王', role: 'keeper', state: 'left', organisation: 'a' },
  });
  expect(readPeopleSearch({ q: '', role: 'king', state: 'gone', organisation: '' })).toEqual({});
  expect(readRegisterSearch({ q: '财', kind: 'bureau' })).toEqual({ q: '财', kind: 'bureau' });
  expect(readRegisterSearch({ q: 3, kind: 'castle' })).toEqual({});
});
