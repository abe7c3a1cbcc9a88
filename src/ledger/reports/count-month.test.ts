import { expect, test } from 'vitest';
import { countMonth, type MonthCarrier } from './count-month.ts';

let count = 0;
const carrier = (taskId: string, organisation: string, given: Partial<MonthCarrier> = {}): MonthCarrier => {
  count += 1;
  return {
    ...{ id: `${count}`, taskId, organisation, organisationId: organisation, role: 'responsible' },
    ...{ state: 'received', directiveId: 'd', directiveTitle: null, ordinal: 1, clause: '推进' },
    ...{ convenerId: null, reportState: null },
    ...given,
  };
};

test('an organisation speaks once for a task, however many roles it has in it', () => {
  const { organisations } = countMonth([
    carrier('a', '财政部', { role: 'lead', reportState: 'signed' }),
    carrier('a', '财政部', { role: 'support' }),
    carrier('a', '教育部'),
  ]);
  expect(organisations).toEqual([
    { organisationId: '教育部', organisation: '教育部', total: 1, said: 0, unchanged: 0, drafts: 0 },
    { organisationId: '财政部', organisation: '财政部', total: 1, said: 1, unchanged: 0, drafts: 0 },
  ]);
});

test('a task says who speaks for all and who is missing; each speaks for itself where nobody does', () => {
  const { tasks } = countMonth([
    carrier('a', '财政部', { role: 'lead', reportState: 'draft' }),
    carrier('a', '教育部', { reportState: 'unchanged' }),
    carrier('b', '财政部', { ordinal: 2, reportState: 'signed' }),
    carrier('b', '教育部', { ordinal: 2 }),
  ]);
  expect(tasks).toMatchObject([
    { taskId: 'a', speaker: '财政部', speakerSaid: false, total: 2, said: 1, missing: ['财政部'] },
    { taskId: 'b', speaker: null, total: 2, said: 1, missing: ['教育部'] },
  ]);
});

test('whoever has not received it, or claims that it is done, is not missing', () => {
  const { organisations, tasks } = countMonth([
    carrier('a', '财政部', { state: 'assigned' }),
    carrier('b', '教育部', { state: 'claimed' }),
  ]);
  expect([organisations, tasks]).toEqual([[], []]);
});
