import { describe, expect, test } from 'vitest';
import { listDepartments } from './list-departments.ts';
import { territoryOf } from './territory.ts';

const shortNames = (issuer: string, on: '2021-06-10' | '2024-01-01') =>
  listDepartments(territoryOf(issuer), on).map(({ shortName }) => shortName);

describe('every department of a government', () => {
  test('of the State Council those of that day, without what is run by one of them', () => {
    const names = shortNames('国务院办公厅', '2021-06-10');
    expect(names).toEqual(expect.arrayContaining(['外交部', '国家发展改革委', '国务院国资委', '海关总署']));
    for (const other of ['国家能源局', '国务院办公厅', '北京市人民政府', '金融监管总局'])
      expect(names).not.toContain(other);
    expect(shortNames('国务院', '2024-01-01')).toContain('金融监管总局');
  });

  test('of a province its own, each once', () => {
    const names = shortNames('浙江省人民政府', '2021-06-10');
    expect(names).toContain('浙江省财政厅');
    expect(names).not.toContain('浙江省人民政府');
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(['岚川省人民政府', '某某协会'])('of %s none that the register knows', (issuer) => {
    expect(shortNames(issuer, '2021-06-10')).toEqual([]);
  });
});
