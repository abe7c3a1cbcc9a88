import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '#parse/organisation-names.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { findOrganisation } from './find-organisation.ts';
import { organisations } from './register.ts';

/** A slug: `ministry-of-finance`. */
const SLUG = /^[a-z]+(-[a-z]+)*$/;

describe('the register', () => {
  test('holds exactly the organisations that the directive of 2021 names, as it prints them', () => {
    const printed = parseDirective(readSample('guofa-2021-6')).tasks.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ orgs }) => orgs.filter((name) => !isPlaceholder(name))),
    );
    expect(new Set(organisations.map(({ shortName }) => shortName))).toEqual(new Set(printed));
    expect(organisations).toHaveLength(74);
  });

  test('gives every organisation an id and names of its own', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    const names = organisations.flatMap(({ shortName, fullName }) => [...new Set([shortName, fullName])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, source } of organisations) {
      expect(id).toMatch(SLUG);
      expect(source).not.toBe('');
    }
  });

  test('sorts by the pinyin of the short name', () => {
    for (const { shortName, sortKey } of organisations) {
      expect([shortName, sortKey]).toEqual([
        shortName,
        pinyin(shortName, { toneType: 'none', type: 'array' }).join(''),
      ]);
    }
  });
});

describe('looking up a printed name', () => {
  test('finds the short and the full name', () => {
    expect(findOrganisation('国家发展改革委')?.id).toBe('national-development-and-reform-commission');
    expect(findOrganisation('国家发展和改革委员会')?.id).toBe('national-development-and-reform-commission');
  });

  test.each(['发展改革委', '省财政厅', '国家卫健委', '财政', '有关部门', ''])('never guesses: %j', (name) => {
    expect(findOrganisation(name)).toBeUndefined();
  });
});
