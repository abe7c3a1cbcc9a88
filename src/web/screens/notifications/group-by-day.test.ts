import { expect, test } from 'vitest';
import type { NotificationView } from '#contract/notifications.ts';
import { groupByDay } from './group-by-day.ts';

const told = (
  id: string,
  noticedOn: string,
  group: 'receipt_late' | 'assignment_to_receive',
): NotificationView => ({
  ...{ id, kind: group, group, aboutOn: '2021-06-11', workingDaysLeft: 1, detail: {}, noticedOn },
  ...{ noticedAt: `${noticedOn}T00:00:00Z`, readAt: null, directive: null, task: null, organisation: null },
});

test('days keep their order; of one day what is late comes first', () => {
  const days = groupByDay([
    told('a', '2021-06-10', 'assignment_to_receive'),
    told('b', '2021-06-10', 'receipt_late'),
    told('c', '2021-06-09', 'assignment_to_receive'),
    told('d', '2021-06-10', 'assignment_to_receive'),
  ]);
  expect(
    days.map(({ day, groups }) => [
      day,
      groups.map(({ notifications }) => notifications.map(({ id }) => id)),
    ]),
  ).toEqual([
    ['2021-06-10', [['b'], ['a', 'd']]],
    ['2021-06-09', [['c']]],
  ]);
});
