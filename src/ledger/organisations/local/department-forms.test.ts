import { describe, expect, test } from 'vitest';
import { findDepartmentForm, listDepartmentForms } from './department-forms.ts';
import { divisions } from './division.ts';
import { formerDepartments } from './former-departments.ts';
import { governmentOf, localLineage, localOrganisation } from './local-organisation.ts';
import { presentDepartments } from './present-departments.ts';

const tiers = ['province', 'municipality', 'prefecture', 'county'] as const;
const kinds = [...presentDepartments, ...formerDepartments];

function departmentOf(code: string, tier: (typeof tiers)[number], name: string) {
  const division = divisions.get(code);
  const form = findDepartmentForm(tier, name);
  if (!division || !form) throw new Error(`no ${name} in ${code}`);
  return localOrganisation(division, form);
}

describe('the table of departments', () => {
  test('has each kind once, and each former one names a kind that followed', () => {
    const ids = kinds.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { successor } of formerDepartments) expect(ids).toContain(successor);
  });

  test.each(tiers)('gives a name to one kind only: %s', (tier) => {
    const named = listDepartmentForms(tier).flatMap(({ kind, full, short }) =>
      [full, ...short].map((name) => ({ name, id: kind.id })),
    );
    for (const [name, bearers] of Map.groupBy(named, (one) => one.name)) {
      expect([name, new Set(bearers.map(({ id }) => id)).size]).toEqual([name, 1]);
    }
  });
});

describe('a local organisation', () => {
  test('has the names of its place, and the government as its parent', () => {
    expect(departmentOf('330000', 'province', '发改委')).toMatchObject({
      id: 'development-and-reform-330000',
      shortName: '浙江省发展改革委',
      fullName: '浙江省发展和改革委员会',
      kind: 'department',
      parentId: 'government-330000',
      divisionCode: '330000',
    });
    expect(departmentOf('330110', 'county', '财政局')).toMatchObject({
      shortName: '余杭区财政局',
      fullName: '杭州市余杭区财政局',
    });
    expect(departmentOf('330000', 'province', '税务局').fullName).toBe('国家税务总局浙江省税务局');
    expect(departmentOf('330000', 'province', '委宣传部').fullName).toBe('中共浙江省委员会宣传部');
  });

  test('comes with the governments above it and with those that took over', () => {
    const lineage = localLineage(departmentOf('330110', 'county', '扶贫办'));
    expect(lineage.organisations.map(({ shortName }) => shortName)).toEqual([
      '余杭区人民政府',
      '杭州市人民政府',
      '浙江省人民政府',
      '余杭区乡村振兴局',
      '余杭区农业农村局',
    ]);
    expect(lineage.successions.map((one) => [one.predecessorId, one.successorId, one.effectiveOn])).toEqual([
      ['poverty-alleviation-330110', 'rural-revitalisation-330110', null],
      ['rural-revitalisation-330110', 'agriculture-and-rural-affairs-330110', null],
    ]);
  });

  test('is there for every division: its government', () => {
    const ids = [...divisions.values()].map((division) => governmentOf(division).id);
    expect(new Set(ids).size).toBe(divisions.size);
  });
});
