import { expect, test } from 'vitest';
import { divisions, liesIn, listDivisionsNamed, withAncestors } from './division.ts';

const count = (level: string) => [...divisions.values()].filter((one) => one.level === level).length;
const named = (code: string) => {
  const division = divisions.get(code);
  if (!division) throw new Error(`no division ${code}`);
  return division;
};

test('the divisions are those of the standard at the end of 2024, without towns and zones', () => {
  expect(count('province')).toBe(31);
  expect(count('prefecture')).toBe(333);
  expect(count('county')).toBe(2847);
  for (const { name } of divisions.values()) expect(name).not.toMatch(/镇$|街道$|开发区$|直辖县/);
});

test('each lies in a province, under its prefecture where it has one', () => {
  const pathOf = (code: string) => withAncestors(named(code)).map(({ name }) => name);
  expect(pathOf('330110')).toEqual(['余杭区', '杭州市', '浙江省']);
  expect(pathOf('500240')).toEqual(['石柱土家族自治县', '重庆市']);
  expect(pathOf('659001')).toEqual(['石河子市', '新疆维吾尔自治区']);
  for (const division of divisions.values()) expect(withAncestors(division).at(-1)?.level).toBe('province');
  expect(liesIn(named('330110'), named('330000'))).toBe(true);
  expect(liesIn(named('330110'), named('320000'))).toBe(false);
});

test('several may share a name, but no prefecture shares its', () => {
  expect(listDivisionsNamed('鼓楼区').map(({ parent }) => parent?.name)).toEqual([
    '南京市',
    '徐州市',
    '福州市',
    '开封市',
  ]);
  for (const { level, name } of divisions.values()) {
    if (level !== 'county') expect(listDivisionsNamed(name)).toHaveLength(1);
  }
});
