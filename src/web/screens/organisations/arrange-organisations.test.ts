import { describe, expect, it } from 'vitest';
import type { OrganisationRow } from '#contract/organisation.ts';
import type { OrganisationSearch } from '../../search/organisation-search.ts';
import { arrangeOrganisations, orderOf } from './arrange-organisations.ts';

function organisation(shortName: string, englishName: string | null, lead: number, total: number) {
  const row: OrganisationRow = {
    id: shortName,
    shortName,
    fullName: shortName,
    englishName,
    kind: englishName ? 'department' : 'unknown',
    provisional: !englishName,
    validTo: null,
    load: { lead, responsible: total - lead, support: 0, supervisor: 0, total },
  };
  return row;
}

const rows = [
  organisation('财政部', 'Ministry of Finance', 1, 9),
  organisation('商务部', 'Ministry of Commerce', 4, 7),
  organisation('某某局', null, 0, 7),
];
const arrange = (search: OrganisationSearch, language: 'zh' | 'en' = 'zh') =>
  arrangeOrganisations(rows, { search, language, sayKind: (kind) => kind }).map(({ shortName }) => shortName);

describe('arrangeOrganisations', () => {
  it('puts the heaviest first, equals as they came', () => {
    expect(arrange({})).toEqual(['财政部', '商务部', '某某局']);
  });

  it('orders counts from the largest and names from the first, in pinyin or English', () => {
    expect(arrange({ sort: 'lead' })).toEqual(['商务部', '财政部', '某某局']);
    expect(arrange({ sort: 'name' })).toEqual(['财政部', '某某局', '商务部']);
    expect(arrange({ sort: 'name' }, 'en').slice(0, 2)).toEqual(['商务部', '财政部']);
    expect(arrange({ sort: 'total', reverse: 'true' }).at(-1)).toBe('财政部');
  });

  it('keeps those whose Chinese or English name holds every word, in any case', () => {
    expect(arrange({ q: '部' })).toEqual(['财政部', '商务部']);
    expect(arrange({ q: 'FINANCE ministry' })).toEqual(['财政部']);
    expect(arrange({ kind: 'unknown' })).toEqual(['某某局']);
  });
});

describe('orderOf', () => {
  it('names the order of the sorting column alone', () => {
    expect(orderOf('total', {})).toBe('descending');
    expect(orderOf('lead', {})).toBeUndefined();
    expect(orderOf('name', { sort: 'name' })).toBe('ascending');
    expect(orderOf('name', { sort: 'name', reverse: 'true' })).toBe('descending');
  });
});
