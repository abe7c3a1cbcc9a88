import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Task } from '#parse/directive.ts';
import { buildDirective, buildResponsibility } from '#test-kit/build-directive.ts';
import { compareDirectives, type VersionedTask } from './compare-directives.ts';

const versionOf = (...tasks: Partial<Task>[]): VersionedTask[] =>
  buildDirective(tasks).tasks.map((task) => ({
    name: `${task.ordinal}`,
    task,
    organisationIds: task.responsibilities.map(({ orgs }) => orgs),
  }));
const say = (before: VersionedTask[], after: VersionedTask[]) =>
  compareDirectives(before, after).map(({ change, fields, before: old, after: now }) => [
    change,
    old?.name ?? null,
    now?.name ?? null,
    ...fields,
  ]);

const bridge = '在青石河上建成两座桥梁，方便两岸居民出行。';
const school = '新建三所小学，改善城北片区办学条件。';
const forest = '在北山植树两万亩，修复水土流失地块。';

describe('a corrected document', () => {
  test('changes nothing where only white space and places differ', () => {
    const now = versionOf(
      { text: `${bridge.slice(0, 5)}\n${bridge.slice(5)}`, span: [900, 999] },
      { text: school },
    );
    expect(say(versionOf({ text: bridge }, { text: school }), now)).toEqual([
      ['unchanged', '1', '1'],
      ['unchanged', '2', '2'],
    ]);
  });

  test('tells which things said of a task are others', () => {
    const responsible = buildResponsibility('responsible', ['省教育厅']);
    const before = versionOf({ text: school, responsibilities: [responsible] });
    const after = versionOf({
      text: school,
      responsibilities: [{ ...responsible, role: 'lead' }],
      deadlines: [{ kind: 'complete', on: '2024-06-30', quote: '6月底前', span: [0, 1] }],
    });
    expect(say(before, after)).toEqual([['changed', '1', '1', 'responsibilities', 'deadlines']]);
  });

  test('another organisation under the same printed name is a change', () => {
    const before = versionOf({ text: school, responsibilities: [buildResponsibility('lead', ['教育局'])] });
    const after = before.map((task) => ({ ...task, organisationIds: [['other']] }));
    expect(say(before, after)).toEqual([['changed', '1', '1', 'responsibilities']]);
  });

  test('finds a reworded task again, an added one, and a removed one where it stood', () => {
    const before = versionOf({ text: bridge }, { text: school }, { text: forest });
    const after = versionOf(
      { text: '开通四条公交线路。' },
      { text: bridge.replace('两座', '三座') },
      { text: forest },
    );
    expect(say(before, after)).toEqual([
      ['added', null, '1'],
      ['changed', '1', '2', 'clause'],
      ['removed', '2', null],
      ['unchanged', '3', '3'],
    ]);
  });

  test('keeps tasks of one wording apart by their numbers', () => {
    const at = (number: string) => ({ text: '抓好落实。', path: ['一', number] });
    expect(say(versionOf(at('1'), at('2')), versionOf(at('2')))).toEqual([
      ['removed', '1', null],
      ['unchanged', '2', '1'],
    ]);
  });
});

test('pairs no task twice and loses none, whatever the versions', () => {
  const clause = fc.constantFrom(bridge, school, forest, bridge.replace('两座', '一座'), '抓好落实。');
  const version = fc
    .array(clause, { maxLength: 8 })
    .map((texts) => versionOf(...texts.map((text) => ({ text }))));
  fc.assert(
    fc.property(version, version, (before, after) => {
      const differences = compareDirectives(before, after);
      const sides = [
        differences.flatMap((each) => each.before ?? []),
        differences.flatMap((each) => each.after ?? []),
      ];
      expect(sides[0]?.toSorted(byName)).toEqual(before);
      expect(sides[1]).toEqual(after);
      expect(compareDirectives(before, before).every(({ change }) => change === 'unchanged')).toBe(true);
    }),
  );
});

function byName(one: VersionedTask, other: VersionedTask): number {
  return Number(one.name) - Number(other.name);
}
