import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { findLocal } from './find-local.ts';
import { suggestOrganisations } from './suggest-organisations.ts';
import { territoryOf } from './territory.ts';

const suggest = (name: string, issuer: string | null, on: LocalDate = '2021-06-10') =>
  suggestOrganisations(name, { on, territory: territoryOf(issuer) }).map(({ organisation, reason }) => [
    organisation.shortName,
    reason,
  ]);

describe('suggested for a name', () => {
  test.each([
    ['国家卫健委', '国务院', ['国家卫生健康委', 'short_form']],
    ['发改委', '国务院', ['国家发展改革委', 'short_form']],
    ['发展改革委', null, ['国家发展改革委', 'short_form']],
    ['财改部', '国务院', ['财政部', 'one_character']],
    ['省财厅', '浙江省人民政府', ['浙江省财政厅', 'short_form']],
    ['浙江省财政听', '国务院', undefined],
    ['云雾局', '国务院', undefined],
  ])('%s in a document of %s is first %j', (name, issuer, first) => {
    expect(suggest(name, issuer)[0]).toEqual(first);
  });

  test('of one that had ended are those that took its duties on, the main one first', () => {
    expect(suggest('银保监会', '国务院', '2024-01-01')).toEqual([['金融监管总局', 'successor']]);
    expect(suggest('质检总局', '国务院', '2019-01-01')).toEqual([
      ['市场监管总局', 'successor'],
      ['海关总署', 'successor'],
      ['国家知识产权局', 'successor'],
    ]);
  });

  test('are only organisations that existed on the document’s day', () => {
    expect(suggest('文化旅游部', '国务院', '2016-01-01').flat()).not.toContain('文化和旅游部');
    expect(suggest('文化旅游部', '国务院', '2021-01-01').flat()).toContain('文化和旅游部');
  });

  test('are those that people entered as well', () => {
    const context = { on: '2021-06-10', territory: territoryOf('岚川省人民政府') } as const;
    const bureau = findLocal('finance-330000');
    if (!bureau) throw new Error('浙江省财政厅 is a usual department');
    const name = { name: '岚川省云雾局', use: 'full', validFrom: null, validTo: null } as const;
    const entered = { ...bureau, id: 'hand-1', shortName: name.name, divisionCode: null, names: [name] };
    const first = (...more: [typeof entered] | []) =>
      suggestOrganisations('省云雾管理局', context, more)[0]?.organisation.id;
    expect(first(entered)).toBe('hand-1');
    expect(first()).not.toBe('hand-1');
  });

  test('are at most five, each once, for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'国家省市财政厅局委部发展改革（）') }), (name) => {
        const names = suggest(name, '浙江省人民政府').map(([shortName]) => shortName);
        return names.length <= 5 && new Set(names).size === names.length;
      }),
    );
  });
});
