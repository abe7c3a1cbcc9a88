import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { addresseesAmong } from './addressees.ts';
import { type CrossingFacts, listCrossingNotices } from './crossing-notices.ts';

const addressees = addresseesAmong([
  { toldId: 'keeper', organisationId: 'office', roles: ['keeper'] },
  { toldId: 'sender', organisationId: 'a', roles: ['liaison'] },
  { toldId: 'recipient', organisationId: 'b', roles: ['officer'] },
]);
const nothing: CrossingFacts = { reports: [], requests: [], followUps: [], questions: [], orders: [] };
const thing = { id: 'x', organisationId: 'a', taskId: null, directiveId: null, words: '停水' };
const report = { ...thing, sentOn: '2021-06-10', keepersWait: true, waitingIds: ['b'] } as const;
const request: CrossingFacts['requests'][number] = {
  ...{ ...thing, ownerId: null, dueOn: null, decidedOn: null, unanswered: [] },
  raisedOn: '2021-06-10',
};

const told = (facts: Partial<CrossingFacts>, today: LocalDate) =>
  listCrossingNotices({ ...nothing, ...facts }, addressees, today).map(
    ({ personId, kind }) => `${kind} ${personId}`,
  );

describe('what crosses organisations', () => {
  test('an urgent report is told at once, and again on the next working day to who has not acknowledged', () => {
    expect(told({ reports: [report] }, '2021-06-10')).toEqual([
      'urgent_report_sent keeper',
      'urgent_report_sent recipient',
    ]);
    expect(told({ reports: [{ ...report, keepersWait: false }] }, '2021-06-11')).toEqual([
      'urgent_report_sent recipient',
      'urgent_report_waits recipient',
    ]);
    expect(told({ reports: [{ ...report, keepersWait: false, waitingIds: [] }] }, '2021-06-11')).toEqual([]);
  });

  test('a request is told to whom it waits for: keepers, who coordinates, who is consulted, who raised it', () => {
    expect(told({ requests: [request] }, '2021-06-10')).toEqual(['coordination_raised keeper']);
    const taken = { ...request, ownerId: 'a', dueOn: '2021-06-20' } as const;
    const asked = [{ organisationId: 'b', askedOn: '2021-06-10' }] as const;
    expect(told({ requests: [{ ...taken, unanswered: asked }] }, '2021-06-10')).toEqual([
      'coordination_taken sender',
      'consultation_asked recipient',
    ]);
    expect(told({ requests: [{ ...taken, decidedOn: '2021-06-10' }] }, '2021-06-10')).toEqual([
      'coordination_decided sender',
    ]);
  });

  test('an instruction is told to who follows it up', () => {
    expect(told({ followUps: [{ ...thing, dueOn: '2021-06-20' }] }, '2021-06-10')).toEqual([
      'instruction_given sender',
    ]);
  });

  test('a question is told to who has to answer, to the keepers too once its day has passed, and to who asked once answered', () => {
    const days = { askedOn: '2021-06-10', dueOn: '2021-06-18', answeredOn: null } as const;
    const question = { ...thing, addresseeId: 'b', ...days };
    expect(told({ questions: [question] }, '2021-06-15')).toEqual(['policy_question_asked recipient']);
    expect(told({ questions: [question] }, '2021-06-16')).toEqual([
      'policy_question_asked recipient',
      'policy_question_due recipient',
    ]);
    expect(told({ questions: [question] }, '2021-06-21')).toEqual([
      'policy_question_late keeper',
      'policy_question_late recipient',
    ]);
    expect(told({ questions: [{ ...question, answeredOn: '2021-06-15' }] }, '2021-06-21')).toEqual([
      'policy_question_answered sender',
    ]);
  });

  test('an order is told to whom it is addressed, to the keepers too once its day has passed, and to these once there is a reply', () => {
    const days = { issuedOn: '2021-06-16', replyBy: '2021-06-18', repliedOn: null } as const;
    const order = { ...thing, ...days };
    // What went out two working days before its day said so then.
    expect(told({ orders: [order] }, '2021-06-17')).toEqual(['order_issued sender']);
    expect(told({ orders: [order] }, '2021-06-18')).toEqual(['order_issued sender', 'order_due sender']);
    expect(told({ orders: [order] }, '2021-06-21')).toEqual(['order_late keeper', 'order_late sender']);
    expect(told({ orders: [{ ...order, repliedOn: '2021-06-15' }] }, '2021-06-21')).toEqual([
      'order_replied keeper',
    ]);
  });
});
