import { describe, expect, test } from 'vitest';
import type { Task } from '#parse/directive.ts';
import { buildDirective, buildResponsibility } from '#test-kit/build-directive.ts';
import { directiveRows } from './directive-rows.ts';

const ids = {
  actId: '01890a5d-ac96-774b-bcce-b302099a8057',
  directiveId: 'directive',
  entered: new Map(),
};
const rowsOf = (...tasks: Partial<Task>[]) =>
  directiveRows({ text: '', directive: buildDirective(tasks) }, ids).tables;

describe('assignments', () => {
  test('are one for each organisation and role, however often the text names it', () => {
    const { assignment } = rowsOf({
      responsibilities: [
        buildResponsibility('lead', ['财政部', '财政部']),
        buildResponsibility('responsible', ['财政部', '教育部']),
        buildResponsibility('responsible', ['教育部']),
      ],
    });
    expect(assignment?.map(({ organisationId, role }) => [organisationId, role])).toEqual([
      ['ministry-of-finance', 'lead'],
      ['ministry-of-finance', 'responsible'],
      ['ministry-of-education', 'responsible'],
    ]);
  });

  test('are not made for persons who oversee, but for an organisation that does', () => {
    const { assignment, responsibilityEntry } = rowsOf({
      responsibilities: [buildResponsibility('supervisor', ['分管副省长 张某', '国务院办公厅'])],
    });
    expect(assignment?.map(({ organisationId }) => organisationId)).toEqual([
      'general-office-of-the-state-council',
    ]);
    expect(responsibilityEntry?.map(({ name, organisationId }) => [name, organisationId])).toEqual([
      ['分管副省长 张某', null],
      ['国务院办公厅', 'general-office-of-the-state-council'],
    ]);
  });
});

describe('placeholders', () => {
  test('stand for 有关部门, 国务院各部门 and 等, in printed order', () => {
    const { placeholder, assignment } = rowsOf({
      responsibilities: [
        buildResponsibility('lead', ['国务院各部门'], { scope: 'all' }),
        buildResponsibility('responsible', ['财政部', '有关部门'], { scope: 'relevant', openEnded: true }),
      ],
    });
    expect(placeholder?.map(({ kind, role, name, position }) => [kind, role, name, position])).toEqual([
      ['all', 'lead', '国务院各部门', 0],
      ['relevant', 'responsible', '有关部门', 1],
      ['open_list', 'responsible', '等', 2],
    ]);
    expect(assignment).toHaveLength(1);
  });
});

describe('tasks', () => {
  test('without a lead or with an open list say so', () => {
    const { task } = rowsOf(
      { responsibilities: [buildResponsibility('lead', ['财政部'])] },
      { responsibilities: [buildResponsibility('responsible', ['财政部'], { openEnded: true })] },
      {},
    );
    expect(task?.map(({ noLead, openEnded }) => [noLead, openEnded])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });
});

test('an unknown name is one provisional organisation, wherever it stands', () => {
  const directive = buildDirective([
    { responsibilities: [buildResponsibility('lead', ['示例省云雾局'])] },
    { responsibilities: [buildResponsibility('support', ['示例省云雾局', '财政部'])] },
  ]);
  const { organisations, counts } = directiveRows({ text: '', directive }, ids);
  const rows = organisations.organisation.filter(({ provisional }) => provisional);
  expect(rows).toEqual([
    {
      id: expect.stringMatching(/^provisional-[0-9a-f]{10}$/),
      shortName: '示例省云雾局',
      fullName: '示例省云雾局',
      englishName: null,
      kind: 'unknown',
      sortKey: 'shilishengyunwuju',
      source: '文件中的名称，机构名录未收录',
      provisional: true,
      validFrom: null,
      validTo: null,
      parentId: null,
      divisionCode: null,
    },
  ]);
  expect(counts.organisations).toBe(2);
});
