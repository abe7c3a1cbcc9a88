import { expect, test } from 'vitest';
import { scopeOf } from '#parse/organisation-names.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { readTaskAt } from '#parse/read-task-at.ts';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import type { Matter } from './matter.ts';
import { readMatter } from './read-matter.ts';

const reader = { readTaskAt, scopeOf };
const matter: Matter = {
  title: '岚川省人民政府专题会议议定事项',
  basisKind: 'meeting',
  basis: '省政府专题会议\n第12次',
  decidedOn: '2024-05-06',
  issuer: '岚川省人民政府办公厅',
  tasks: [
    {
      clause: '建成甲类园区20个。',
      responsibilities: [
        { role: 'lead', organisations: [{ name: '省发展改革委' }], openEnded: false },
        { role: 'support', organisations: [{ name: '省财政厅' }, { name: '有关部门' }], openEnded: true },
      ],
      deadline: { kind: 'complete', on: '2024-09-30' },
    },
    {
      clause: '完善乙类园区政策',
      responsibilities: [
        { role: 'responsible', organisations: [{ name: '省教育厅' }], openEnded: false },
        { role: 'supervisor', organisations: [{ name: '分管副省长' }], openEnded: false },
      ],
      deadline: null,
    },
  ],
};

test('a matter reads as a document of its own, with every character in one place', () => {
  const { text, directive } = readMatter(matter, reader);
  expect(text).toBe(
    [
      '岚川省人民政府专题会议议定事项',
      '依据：会议议定——省政府专题会议 第12次（2024年5月6日）',
      '1．建成甲类园区20个。（牵头单位：省发展改革委；配合单位：省财政厅、有关部门等；完成时限：2024年9月30日前完成）',
      '2．完善乙类园区政策（责任单位：省教育厅；分管领导：分管副省长）',
      '岚川省人民政府办公厅',
      '2024年5月6日',
    ].join('\n'),
  );
  expect(findMisplaced(text, directive)).toEqual([]);
});

test('who answers and by when is what was said, and each span slices back to its words', () => {
  const { text, directive } = readMatter(matter, reader);
  const [first, second] = directive.tasks;
  expect(first?.responsibilities.map(({ span }) => text.slice(...span))).toEqual([
    '牵头单位：省发展改革委',
    '配合单位：省财政厅、有关部门等',
  ]);
  expect(first).toMatchObject({
    path: ['1'],
    text: '建成甲类园区20个。',
    responsibilities: [{ scope: 'named' }, { openEnded: true, scope: 'relevant' }],
    deadlines: [{ kind: 'complete', on: '2024-09-30', quote: '2024年9月30日前完成' }],
    targets: [{ value: 20, unit: '个' }],
  });
  expect(second).toMatchObject({
    deadlines: [],
    targets: [],
    responsibilities: [{}, { role: 'supervisor' }],
  });
});

test('the parser reads the text as the person said it', () => {
  const { text, directive } = readMatter(matter, reader);
  const parsed = parseDirective(text);
  const said = ({ text: clause, responsibilities, deadlines }: (typeof parsed.tasks)[number]) => ({
    clause,
    responsibilities: responsibilities.map(({ role, orgs, openEnded }) => ({ role, orgs, openEnded })),
    deadlines: deadlines.map(({ kind, on }) => ({ kind, on })),
  });
  expect(parsed.tasks.map(said)).toEqual(directive.tasks.map(said));
});

test('a single task has no number', () => {
  const { text, directive } = readMatter({ ...matter, tasks: matter.tasks.slice(1) }, reader);
  expect(text).toContain('\n完善乙类园区政策（责任单位：');
  expect(directive.outline).toEqual([]);
  expect(directive.tasks).toMatchObject([{ path: [], item: null }]);
});
