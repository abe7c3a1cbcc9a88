import { describe, expect, test } from 'vitest';
import { addName, emptyTask, listMissing, type MatterDraft, toMatter } from './matter-draft.ts';

const draft: MatterDraft = {
  ...{ title: '议定事项', basisKind: 'meeting', basis: '会议纪要', decidedOn: '2021-06-08', issuer: ' ' },
  tasks: [
    {
      ...emptyTask,
      clause: '建成甲类园区。',
      names: { ...emptyTask.names, lead: '省高等法院', support: '省财政厅、省教育厅（省委教育工委）等' },
      chosen: { 省财政厅: 'finance-330000' },
      deadlineOn: '2021-09-30',
    },
  ],
};

describe('a matter is sent as it is written', () => {
  test('names are parted, 等 at their end leaves the list open, a chosen one carries its id', () => {
    expect(toMatter(draft).tasks[0]?.responsibilities).toEqual([
      { role: 'lead', organisations: [{ name: '省高等法院' }], openEnded: false },
      {
        role: 'support',
        organisations: [
          { name: '省财政厅', organisationId: 'finance-330000' },
          { name: '省教育厅（省委教育工委）' },
        ],
        openEnded: true,
      },
    ]);
  });

  test('what is left empty is nothing', () => {
    const [task = emptyTask] = draft.tasks;
    const { issuer, tasks } = toMatter({
      ...draft,
      tasks: [
        { ...task, deadlineKind: 'ongoing', deadlineOn: '' },
        { ...emptyTask, deadlineKind: 'none' },
      ],
    });
    expect(issuer).toBeNull();
    expect(tasks.map(({ deadline }) => deadline)).toEqual([{ kind: 'ongoing', on: null }, null]);
    expect(tasks[1]?.responsibilities).toEqual([]);
  });
});

test('all that is missing is told at once, each at its field; nothing of a matter that is complete', () => {
  const { tasks } = draft;
  expect(listMissing(draft)).toEqual([]);
  expect(listMissing({ ...draft, title: ' ', tasks: [...tasks, emptyTask] })).toEqual([
    { path: 'title', missing: 'title' },
    { path: 'tasks.1.clause', missing: 'clause' },
    { path: 'tasks.1.responsibilities', missing: 'nobody' },
    { path: 'tasks.1.deadline.on', missing: 'deadlineOn' },
  ]);
});

test('a name is added before 等', () => {
  expect(addName('', '省财政厅')).toBe('省财政厅');
  expect(addName('省财政厅等', '省教育厅')).toBe('省财政厅、省教育厅等');
});
