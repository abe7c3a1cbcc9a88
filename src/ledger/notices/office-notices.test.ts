import { expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { addresseesAmong } from './addressees.ts';
import { groupOf } from './group-of.ts';
import { listOfficeNotices } from './office-notices.ts';

const addressees = addresseesAmong([
  { toldId: 'keeper', organisationId: 'office', roles: ['keeper'] },
  { toldId: 'head', organisationId: 'office', roles: ['head'] },
  { toldId: 'liaison', organisationId: 'finance', roles: ['liaison'] },
]);

test('open places go to the keepers, a matter that waits to the head, a deputyship to the deputy while it lasts', () => {
  const facts = {
    placeholders: [{ directiveId: 'd', count: 12, since: '2021-04-01' }],
    matters: [{ directiveId: 'm', taskId: 't', proposedOn: '2021-06-09' }],
    ...{ decided: [], conveners: [] },
    deputies: [
      { id: 'p', deputyId: 'zhang', fromOn: '2021-06-10', toOn: '2021-06-12' },
      { id: 'q', deputyId: 'li', fromOn: '2021-06-11', toOn: '2021-06-12' },
    ],
  } as const;
  const notices = listOfficeNotices(facts, addressees, '2021-06-10');
  expect(notices.map(({ personId, key, detail }) => [personId, key, detail])).toEqual([
    ['keeper', 'placeholders_to_settle d 2021-04-01', { count: 12 }],
    ['head', 'matter_to_approve t 2021-06-09', {}],
    ['zhang', 'deputyship_begins p 2021-06-10', { toOn: '2021-06-12' }],
  ]);
});

test('what was decided of a matter goes to who proposed it, a convener’s naming to its organisation, to nobody their own act', () => {
  const decision = { directiveId: 'm', actId: 'a', on: '2021-06-09', byId: 'head' } as const;
  const naming = { directiveId: 'd', taskId: 't', actId: 'b', on: '2021-06-10' } as const;
  const facts = {
    ...{ placeholders: [], matters: [], deputies: [] },
    decided: [
      { ...decision, approved: true, taskIds: ['t1', 't2'], proposerId: 'keeper' },
      { ...decision, approved: false, taskIds: ['t3'], proposerId: 'keeper' },
      { ...decision, approved: true, taskIds: ['t4'], proposerId: 'head' },
    ],
    conveners: [
      { ...naming, organisationId: 'finance', byId: 'keeper' },
      { ...naming, organisationId: 'finance', byId: 'liaison' },
      { ...naming, organisationId: 'education', byId: 'keeper' },
    ],
  };
  const notices = listOfficeNotices(facts, addressees, '2021-06-10');
  expect(notices.map(({ personId, key, taskId, detail }) => [personId, key, taskId, detail])).toEqual([
    ['keeper', 'matter_approved m a 2021-06-09', null, { count: 2 }],
    ['keeper', 'matter_returned m a 2021-06-09', 't3', { count: 1 }],
    ['liaison', 'convener_named t finance b 2021-06-10', 't', {}],
  ]);
});

test.each<[LocalDate, string]>([
  ['2021-06-12', 'date_passed'],
  ['2021-06-13', 'date_today'],
  ['2021-06-14', 'date_tomorrow'],
  ['2021-06-15', 'date_near'],
])('read on 13 June, a date of %s stands under %s', (aboutOn, group) => {
  expect(groupOf({ kind: 'date_near', aboutOn }, '2021-06-13')).toBe(group);
});
