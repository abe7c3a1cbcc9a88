import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { isPlaceholder } from '#parse/organisation-names.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { findOrganisation } from './find-organisation.ts';
import { isValidOn, type Organisation } from './organisation.ts';
import { findNational, organisations, successions } from './register.ts';

/** An id: `ministry-of-finance`, `government-330000`. */
const SLUG = /^[a-z]+(-[a-z]+)*(-\d{6})?$/;
const FIRST_DAY: LocalDate = '2013-03-14';
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
const nation = { kind: 'nation' } as const;

describe('the register', () => {
  test('knows each organisation that the directive of 2021 names, by a name in use on its day', () => {
    const printed = parseDirective(readSample('guofa-2021-6')).tasks.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ orgs }) => orgs.filter((name) => !isPlaceholder(name))),
    );
    const found = [...new Set(printed)].map((name) => [
      name,
      findOrganisation(name, { on: '2021-03-19', territory: nation }),
    ]);
    expect(found).toHaveLength(74);
    expect(found.filter(([, one]) => typeof one !== 'object' || !one.inUse)).toEqual([]);
  });

  test('gives every organisation an id of its own, a source, and the names that its row shows', () => {
    expect(byId.size).toBe(organisations.length);
    for (const { id, source, names, shortName, fullName } of organisations) {
      expect(id).toMatch(SLUG);
      expect(source).not.toBe('');
      const current = names.filter(({ use }) => use === 'full' || use === 'short').map(({ name }) => name);
      expect(current).toEqual(expect.arrayContaining([shortName, fullName]));
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    }
  });

  test('keeps the ids that ledgers hold already', () => {
    expect(findNational('财政部', { on: null, elided: false })?.organisation.id).toBe('ministry-of-finance');
    expect(byId.get('government-of-guangdong')?.fullName).toBe('广东省人民政府');
    expect(byId.get('government-330000')?.fullName).toBe('浙江省人民政府');
  });

  test('holds the governments of the 31 provinces', () => {
    const provincial = organisations.filter(({ divisionCode }) => divisionCode?.endsWith('0000'));
    expect(provincial).toHaveLength(31);
  });

  test('names only parents that it holds', () => {
    for (const { parentId } of organisations) if (parentId) expect(byId.has(parentId)).toBe(true);
  });
});

describe('lifetimes', () => {
  test('begin before they end', () => {
    for (const { validFrom, validTo } of organisations.flatMap((one) => [one, ...one.names])) {
      if (validFrom && validTo) expect(validFrom < validTo).toBe(true);
    }
  });

  test('never overlap under one name: a name is at most one organisation’s on any day', () => {
    const days = new Set(organisations.flatMap(({ names }) => names.flatMap((name) => boundsOf(name))));
    const named = organisations.flatMap((organisation) =>
      organisation.names.map((name) => ({ ...name, organisation })),
    );
    for (const [name, bearers] of Map.groupBy(named, (one) => one.name)) {
      for (const day of [FIRST_DAY, ...days]) {
        const ids = bearers.filter((one) => isValidOn(one, day)).map(({ organisation }) => organisation.id);
        expect([name, day, ids.length]).toEqual([name, day, Math.min(ids.length, 1)]);
      }
    }
  });
});

describe('successions', () => {
  test('have both ends in the register and say on what they rest', () => {
    for (const { predecessorId, successorId, basis } of successions) {
      expect([predecessorId, byId.has(predecessorId)]).toEqual([predecessorId, true]);
      expect([successorId, byId.has(successorId)]).toEqual([successorId, true]);
      expect(basis).not.toBe('');
    }
  });

  test('take place when the predecessor ends, a part of its duties later at the most, or in its lifetime', () => {
    for (const { predecessorId, successorId, kind, effectiveOn } of successions) {
      if (!effectiveOn) continue;
      const predecessor = byId.get(predecessorId);
      const successor = byId.get(successorId);
      expect(isValidOn(periodOf(successor), effectiveOn)).toBe(true);
      if (kind === 'transfer') expect(isValidOn(periodOf(predecessor), effectiveOn)).toBe(true);
      else if (kind === 'split') expect(isValidOn(periodOf(predecessor), effectiveOn)).toBe(false);
      else expect([predecessorId, predecessor?.validTo]).toEqual([predecessorId, effectiveOn]);
    }
  });

  test('are told for every organisation that ended, with the duties wherever not all passed', () => {
    const followed = new Set(successions.map(({ predecessorId }) => predecessorId));
    const ended = organisations.filter(({ validTo }) => validTo !== null).map(({ id }) => id);
    expect(ended.filter((id) => !followed.has(id))).toEqual([]);
    for (const { kind, duties } of successions) {
      if (kind === 'transfer' || kind === 'split') expect(duties).not.toBeNull();
    }
  });

  test.each([
    ['银保监会', '金融监管总局', '2023-03-10'],
    ['国家乡村振兴局', '农业农村部', '2023-03-10'],
    ['国务院扶贫办', '国家乡村振兴局', '2021-02-25'],
    ['国土资源部', '自然资源部', '2018-03-17'],
    ['环境保护部', '生态环境部', '2018-03-17'],
    ['农业部', '农业农村部', '2018-03-17'],
    ['工商总局', '市场监管总局', '2018-03-17'],
    ['国家旅游局', '文化和旅游部', '2018-03-17'],
  ])('%s → %s on %s', (before, after, on) => {
    const idOf = (name: string) => findNational(name, { on: null, elided: false })?.organisation.id;
    const passed = successions.filter(
      ({ predecessorId, kind }) => predecessorId === idOf(before) && kind !== 'split',
    );
    expect(passed.map(({ successorId, effectiveOn }) => [successorId, effectiveOn])).toEqual([
      [idOf(after), on],
    ]);
  });
});

function boundsOf({ validFrom, validTo }: Pick<Organisation, 'validFrom' | 'validTo'>): LocalDate[] {
  return [validFrom, validTo].filter((day) => day !== null);
}

function periodOf(organisation: Organisation | undefined): Pick<Organisation, 'validFrom' | 'validTo'> {
  if (!organisation) throw new Error('not in the register');
  return organisation;
}
