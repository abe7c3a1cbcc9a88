import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { PersonRole } from '../values/person-roles.ts';
import { addresseesAmong } from './addressees.ts';
import { listAssignmentNotices } from './assignment-notices.ts';
import type { AssignmentDecision, AssignmentFacts, ToldPlace } from './notice-facts.ts';

const place = (toldId: string, organisationId: string, ...roles: PersonRole[]): ToldPlace => ({
  toldId,
  organisationId,
  roles,
});
const addressees = addresseesAmong([
  place('keeper', 'office', 'keeper'),
  place('head', 'office', 'head'),
  place('liaison', 'finance', 'liaison'),
  place('principal', 'finance', 'principal'),
  place('reader', 'finance', 'observer'),
  place('elsewhere', 'education', 'liaison', 'officer'),
]);
const assigned: AssignmentFacts = {
  ...{ organisationId: 'finance', id: 'a', taskId: 't', directiveId: 'd', role: 'lead' },
  ...{ state: 'assigned', taskState: 'assigned', assignedOn: '2021-06-10', receiveBy: '2021-06-11' },
  ...{ internalOn: null, objectedOn: null, dates: [], decision: null, policies: [], askedOn: '2021-03-19' },
  ...{ extendedFrom: null, extendedOn: null },
};
const received: AssignmentFacts = { ...assigned, state: 'received', assignedOn: '2021-01-10' };
const decision: AssignmentDecision = {
  ...{ act: 'withdraw_assignment', actId: 'act', on: '2021-06-10', byId: 'keeper' },
  ...{ objectedById: null, toOrganisationIds: [] },
};

/** Who is told what on a day: `liaison date_near`. */
const told = (assignment: AssignmentFacts, today: LocalDate) =>
  listAssignmentNotices(assignment, addressees, today).map(({ personId, kind }) => `${personId} ${kind}`);

describe('a receipt', () => {
  test.each<[LocalDate, string[]]>([
    ['2021-06-10', ['liaison assignment_to_receive', 'principal assignment_to_receive']],
    ['2021-06-11', ['liaison assignment_to_receive', 'principal assignment_to_receive']],
    // Saturday to Monday, 端午: no working day has passed since the limit.
    ['2021-06-12', ['liaison assignment_to_receive', 'principal assignment_to_receive']],
    ['2021-06-14', ['liaison assignment_to_receive', 'principal assignment_to_receive']],
    ['2021-06-15', ['liaison receipt_late', 'principal receipt_late', 'keeper receipt_late']],
  ])('on %s: %j', (today, expected) => {
    expect(told(assigned, today)).toEqual(expected);
  });

  test('is not asked for once it was given, nor of a suspended task', () => {
    expect(told(received, '2021-06-15')).toEqual([]);
    expect(told({ ...assigned, taskState: 'suspended' }, '2021-06-15')).toEqual([]);
  });

  test('is the same notice until the limit changes', () => {
    const keys = (facts: AssignmentFacts, today: LocalDate) =>
      new Set(listAssignmentNotices(facts, addressees, today).map(({ key }) => key));
    expect(keys(assigned, '2021-06-11')).toEqual(keys(assigned, '2021-06-10'));
    expect(keys({ ...assigned, receiveBy: '2021-06-16' }, '2021-06-11')).not.toEqual(
      keys(assigned, '2021-06-10'),
    );
  });
});

describe('a date', () => {
  const dated: AssignmentFacts = { ...received, dates: [{ kind: 'complete', dueOn: '2021-10-09' }] };

  test('that an extension has moved is spoken of on its later day, and no more on the former; another stays', () => {
    const moved = { ...dated, extendedFrom: '2021-10-09', extendedOn: '2021-11-30' } as const;
    expect(told(dated, '2021-10-11')).toContain('keeper date_passed');
    expect(told(moved, '2021-10-11')).toEqual([]);
    const spoken = listAssignmentNotices(moved, addressees, '2021-11-30');
    expect(spoken.map(({ detail, aboutOn }) => `${detail.dateKind} ${aboutOn}`)).toContain(
      'extended 2021-11-30',
    );
    expect(told({ ...moved, extendedFrom: '2021-06-30' }, '2021-10-11')).toContain('keeper date_passed');
  });

  test('gives each person one notice a step through a holiday, the keepers those after it', () => {
    const said = new Map<string, LocalDate>();
    for (let today: LocalDate = '2021-09-01'; today <= '2021-11-01'; today = addDays(today, 1)) {
      for (const { personId, kind, key } of listAssignmentNotices(dated, addressees, today)) {
        const name = `${personId} ${kind} ${key}`;
        if (!said.has(name)) said.set(name, today);
      }
    }
    expect([...said].map(([name, day]) => `${day} ${name}`).sort()).toEqual(
      [
        ...['liaison', 'principal'].flatMap((who) => [
          `2021-09-06 ${who} date_near date complete t 2021-10-09 -20`,
          `2021-09-27 ${who} date_near date complete t 2021-10-09 -5`,
          `2021-10-08 ${who} date_near date complete t 2021-10-09 -1`,
          `2021-10-09 ${who} date_near date complete t 2021-10-09 0`,
        ]),
        ...['liaison', 'principal', 'keeper'].flatMap((who) => [
          `2021-10-11 ${who} date_passed date complete t 2021-10-09 1`,
          `2021-10-15 ${who} date_passed date complete t 2021-10-09 5`,
        ]),
      ].sort(),
    );
  });

  test('of the keepers’ own counts beside the official one', () => {
    const notices = listAssignmentNotices({ ...dated, internalOn: '2021-09-30' }, addressees, '2021-09-30');
    expect(notices.map(({ aboutOn, detail }) => [aboutOn, detail.dateKind])).toEqual([
      ['2021-09-30', 'internal'],
      ['2021-09-30', 'internal'],
      ['2021-10-09', 'complete'],
      ['2021-10-09', 'complete'],
    ]);
  });

  test('by which a policy is to be issued is spoken of until one is, and again once it was withdrawn', () => {
    const asked: AssignmentFacts = { ...received, dates: [{ kind: 'issue_policy', dueOn: '2021-06-30' }] };
    const issued = { docNumber: '岚财发〔2021〕3号', issuedOn: '2021-06-08' } as const;
    expect(told(asked, '2021-06-30')).toEqual(['liaison date_near', 'principal date_near']);
    expect(told({ ...asked, policies: [issued] }, '2021-06-30')).toEqual([]);
    const two: AssignmentFacts = {
      ...asked,
      dates: [...asked.dates, { kind: 'complete', dueOn: '2021-06-30' }],
    };
    expect(told({ ...two, policies: [issued] }, '2021-06-30')).toHaveLength(2);
  });

  test('is nothing to those who only help, nor once the assignment has ended', () => {
    expect(told({ ...dated, role: 'support' }, '2021-10-08')).toEqual([]);
    expect(told({ ...dated, state: 'withdrawn' }, '2021-10-08')).toEqual([]);
    expect(told({ ...dated, state: 'objected' }, '2021-10-08')).toEqual([]);
    expect(told({ ...dated, taskState: 'suspended' }, '2021-10-08')).toEqual([]);
    expect(told({ ...dated, role: 'responsible' }, '2021-10-08')).toHaveLength(2);
  });
});

describe('a decision', () => {
  test('an objection goes to the keepers; its decision to the organisation and to who objected', () => {
    expect(told({ ...assigned, state: 'objected', objectedOn: '2021-06-10' }, '2021-06-15')).toEqual([
      'keeper objection_raised',
    ]);
    const upheld = { ...decision, act: 'uphold_objection', objectedById: 'deputy' } as const;
    expect(told({ ...assigned, state: 'released', decision: upheld }, '2021-06-10')).toEqual([
      'deputy objection_decided',
      'liaison objection_decided',
      'principal objection_decided',
    ]);
  });

  test('that it stays in spite of an objection is said once, with the new limit, until that has passed', () => {
    const rejected = { ...decision, act: 'reject_objection', on: '2021-06-10' } as const;
    const again = { ...assigned, objectedOn: '2021-06-09', decision: rejected } as const;
    expect(told(again, '2021-06-10')).toEqual(['liaison objection_decided', 'principal objection_decided']);
    const [first] = listAssignmentNotices(again, addressees, '2021-06-10');
    expect(first?.detail).toEqual({ upheld: false, receiveBy: '2021-06-11' });
    expect(told(again, '2021-06-15')).toContain('liaison receipt_late');
    const own = { ...again, decision: { ...rejected, byId: 'liaison' } };
    expect(told(own, '2021-06-10')).toEqual(['liaison assignment_to_receive', 'principal objection_decided']);
  });

  test('an assignment that goes to another organisation, or is withdrawn, is told to the one that had it', () => {
    const passedOn = { ...assigned, state: 'passed_on' } as const;
    const to = (...toOrganisationIds: string[]) =>
      ({ ...decision, act: 'reassign_assignment', toOrganisationIds }) as const;
    expect(told({ ...passedOn, decision: to('education') }, '2021-06-10')).toEqual([
      'liaison assignment_passed_on',
      'principal assignment_passed_on',
    ]);
    expect(told({ ...passedOn, decision: to('finance') }, '2021-06-10')).toEqual([]);
    expect(told({ ...assigned, state: 'withdrawn', decision }, '2021-06-10')).toEqual([
      'liaison assignment_withdrawn',
      'principal assignment_withdrawn',
    ]);
  });

  test('is not told to who took it, nor of what was never assigned', () => {
    const own = { ...decision, byId: 'liaison' };
    expect(told({ ...assigned, state: 'withdrawn', decision: own }, '2021-06-10')).toEqual([
      'principal assignment_withdrawn',
    ]);
    expect(told({ ...assigned, state: 'withdrawn', assignedOn: null, decision }, '2021-06-10')).toEqual([]);
  });
});
