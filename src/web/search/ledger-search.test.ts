import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFilters, readLedgerSearch, readSearch, writeSearch } from './ledger-search.ts';

describe('readSearch and writeSearch', () => {
  it('write a list as repeated names, a single value plainly', () => {
    const query = writeSearch({ part: ['一', '二'], q: '就业', role: undefined, section: [] });
    expect(decodeURIComponent(query)).toBe('?part=一&part=二&q=就业');
    expect(readSearch(query)).toEqual({ part: ['一', '二'], q: '就业' });
  });

  it('write nothing for no filters', () => {
    expect(writeSearch({})).toBe('');
  });
});

describe('readLedgerSearch', () => {
  it('is the same after a trip through the address, for any filters', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
    const filters = fc.record(
      {
        part: texts,
        organisation: texts,
        role: fc.constantFrom(['lead'], ['lead', 'support']),
        noLead: fc.constantFrom('true', 'false'),
        q: fc.constantFrom('就业', '疫苗 研制'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (wanted) => {
        expect(readLedgerSearch(readSearch(writeSearch(wanted)))).toEqual(wanted);
      }),
    );
  });

  it('leaves out what an old or mistyped link holds', () => {
    const search = { role: ['lead', 'boss'], deadlineKind: 'someday', noLead: 'maybe', q: '  ', part: '' };
    expect(readLedgerSearch(search)).toEqual({ role: ['lead'] });
  });

  it('takes one value and several alike', () => {
    expect(readLedgerSearch({ part: '一' })).toEqual(readLedgerSearch({ part: ['一'] }));
  });
});

describe('countFilters', () => {
  it('counts every value that narrows the list', () => {
    expect(countFilters({ part: ['一', '二'], noLead: 'true', q: '就业' })).toBe(4);
  });
});
