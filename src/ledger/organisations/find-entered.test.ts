import { describe, expect, test } from 'vitest';
import { byEnteredName, type EnteredOrganisation, findEntered } from './find-entered.ts';
import { findLocal } from './find-local.ts';
import type { OrganisationName } from './organisation.ts';
import { territoryOf } from './territory.ts';

const always = { validFrom: null, validTo: null };

function entered(
  id: string,
  [fullName, shortName = fullName]: readonly [string, string?],
  more: Partial<EnteredOrganisation> = {},
): EnteredOrganisation {
  const names: OrganisationName[] = [...new Set([fullName, shortName])].map((name) => ({
    ...{ name, use: name === fullName ? 'full' : 'short' },
    ...always,
  }));
  return {
    ...{ id, fullName, shortName, names, kind: 'bureau', parentId: null, divisionCode: null, ...always },
    ...{ englishName: null, source: '', byHand: true, parentName: null, ...more },
  };
}

/** The id that a document of that issuer and day means by the name. */
function find(
  organisations: EnteredOrganisation[],
  name: string,
  issuer: string | null = '岚川省人民政府',
  on: '2021-06-10' | '2019-06-10' | null = '2021-06-10',
) {
  const context = { on, issuer, territory: territoryOf(issuer) };
  return findEntered(name, context, byEnteredName(organisations))?.id;
}

describe('an organisation that a person entered', () => {
  const bureau = entered('bureau', ['岚川省云雾管理局', '岚川省云雾局']);

  test.each(['岚川省云雾管理局', '岚川省云雾局', '省云雾局', '省云雾局（省雾凇局）'])(
    'is meant by its very name: %s',
    (name) => {
      expect(find([bureau], name)).toBe('bureau');
    },
  );

  test.each(['岚川省云雾处', '省云雾管理局办公室', '岚川云雾局', '云雾局'])(
    'is meant by no name that only resembles: %s',
    (name) => {
      expect(find([bureau], name)).toBeUndefined();
    },
  );

  test('is meant by a name without its place in documents of that place alone', () => {
    const short = entered('short', ['岚川省云雾管理局', '云雾局']);
    expect(find([short], '云雾局')).toBe('short');
    expect(find([short], '云雾局', '栖原省人民政府')).toBeUndefined();
    expect(find([short], '云雾局', '岚川省云岫市人民政府')).toBeUndefined();
    expect(find([short], '省云雾局', '栖原省人民政府')).toBeUndefined();
    expect(find([bureau], '岚川省云雾局', '国务院')).toBe('bureau');
  });

  test('is of the place of what stands above it, where its own names say none', () => {
    const settled = entered('settled', ['云雾局'], { byHand: false, parentName: '岚川省人民政府' });
    expect(find([settled], '云雾局')).toBe('settled');
    expect(find([settled], '云雾局', '栖原省人民政府')).toBeUndefined();
    expect(find([{ ...settled, parentName: null }], '云雾局')).toBeUndefined();
  });

  test('is meant everywhere where not every place has one of the name', () => {
    const group = entered('group', ['云雾集团'], { byHand: false });
    expect(find([group], '云雾集团', '栖原省人民政府')).toBe('group');
  });

  test('is meant on the days on which it bore the name; a document without a day has no such day', () => {
    const late = entered('late', ['岚川省云雾局'], { validFrom: '2020-01-01' });
    expect(find([late], '省云雾局')).toBe('late');
    expect(find([late], '省云雾局', '岚川省人民政府', '2019-06-10')).toBeUndefined();
    expect(find([late], '省云雾局', '岚川省人民政府', null)).toBe('late');
    const former = entered('former', ['岚川省云雾局'], { validTo: '2020-01-01' });
    expect(find([former], '省云雾局')).toBeUndefined();
    expect(find([former, late], '省云雾局')).toBe('late');
  });

  test('is not chosen among several of the name', () => {
    expect(find([bureau, entered('other', ['岚川省云雾局'])], '省云雾局')).toBeUndefined();
  });
});

describe('a usual department of a place', () => {
  test('is found by its id, whether or not a ledger holds it', () => {
    expect(findLocal('finance-330000')).toMatchObject({ id: 'finance-330000', shortName: '浙江省财政厅' });
  });

  test.each(['ministry-of-finance', 'finance-000000', 'nothing-330000', 'hand-1'])('%s is none', (id) => {
    expect(findLocal(id)).toBeUndefined();
  });
});
