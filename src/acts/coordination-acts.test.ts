import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#ledger/policy/caller.ts';
import { compareState } from '#store/compare-state.ts';
import type { Store } from '#store/open-store.ts';
import { takeRole } from '#store/take-role.ts';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import { contextOf } from '#test-kit/histories/play-history.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { acknowledgeUrgentReport } from './acknowledge-urgent-report.ts';
import { answerConsultation } from './answer-consultation.ts';
import { closeCoordination } from './close-coordination.ts';
import { closeInstruction } from './close-instruction.ts';
import { closeUrgentReport } from './close-urgent-report.ts';
import { consultOrganisations } from './consult-organisations.ts';
import { decideCoordination } from './decide-coordination.ts';
import { escalateCoordination } from './escalate-coordination.ts';
import { followUpUrgentReport } from './follow-up-urgent-report.ts';
import { raiseCoordination } from './raise-coordination.ts';
import { type NewInstruction, recordInstruction } from './record-instruction.ts';
import { registerDirective } from './register-directive.ts';
import { replayJournal } from './replay/replay-journal.ts';
import { reportOnInstruction } from './report-on-instruction.ts';
import { sendUrgentReport } from './send-urgent-report.ts';
import { takeCoordination } from './take-coordination.ts';
import { withdrawCoordination } from './withdraw-coordination.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）
`;
const education = callerOf('ministry-of-education', 'liaison');
const finance = callerOf('ministry-of-finance', 'principal');
const commerce = callerOf('ministry-of-commerce', 'liaison');
const officer = callerOf('ministry-of-education', 'officer');

/** The result of an act that is done; throws where it is refused. */
async function done<Result>(
  outcome: Promise<{ ok: true; result: Result } | { ok: false; refusal: { code: string } }>,
): Promise<Result> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`It was refused: ${settled.refusal.code}`);
  return settled.result;
}

describe.each(actEngines)('what crosses organisations on %s', (engine) => {
  let store: Store;
  let taskId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: '分工.txt' };
    await registerDirective(office(), file);
    ({ id: taskId } = await store.db.selectFrom('task').select('id').executeTakeFirstOrThrow());
  });
  afterAll(() => store.close());

  // Numbered acts: what they did is performed again in their order.
  let number = 0;
  const as = (caller: Caller) => contextOf(store.db, number++, caller);
  const office = () => as(keeperOf('test'));
  const raise = () =>
    raiseCoordination(as(education), { taskId, matter: '用地指标不足', request: '请协调用地指标' });

  test('a request goes from raising to its minuted decision, and is closed by the keepers', async () => {
    expect(await raiseCoordination(as(officer), { taskId, matter: '甲', request: '乙' })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'spokesperson' },
    });
    const { id } = await done(raise());
    const owner = {
      level: 'supervision_office',
      ownerId: 'ministry-of-finance',
      dueOn: '2021-06-25',
    } as const;
    await done(takeCoordination(office(), { id, revision: 1, ...owner }));
    expect(await takeCoordination(office(), { id, revision: 1, ...owner })).toMatchObject({
      refusal: { code: 'stale', since: [{ act: 'take_coordination' }] },
    });
    const consulted = { organisationIds: ['ministry-of-commerce'], question: '有何意见' };
    await done(consultOrganisations(as(finance), { id, revision: 2, ...consulted }));
    expect(await consultOrganisations(as(finance), { id, revision: 3, ...consulted })).toMatchObject({
      refusal: { code: 'nothing_to_do' },
    });
    await done(answerConsultation(as(commerce), { id, answer: '无不同意见' }));
    expect(await answerConsultation(as(commerce), { id, answer: '又' })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'consulting' },
    });
    await done(escalateCoordination(office(), { id, revision: 3, reason: '涉及两部门' }));
    const minute = {
      minuteNumber: '〔2021〕3号',
      decidedOn: '2021-06-09',
      decision: '由财政部统筹',
    } as const;
    await done(decideCoordination(as(finance), { id, revision: 4, ...minute }));
    expect(await closeCoordination(as(finance), { id, revision: 5 })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    await done(closeCoordination(office(), { id, revision: 5 }));
    expect(await store.db.selectFrom('coordination').selectAll().executeTakeFirst()).toMatchObject({
      ...{ state: 'closed', level: 'general_office', revision: 6, minuteNumber: '〔2021〕3号' },
    });
  });

  test('it is not there for those whom it does not concern, and only its raiser withdraws it', async () => {
    const { id } = await done(raise());
    const back = { id, revision: 1, reason: '已自行解决' };
    expect(await withdrawCoordination(as(commerce), back)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await withdrawCoordination(as(finance), back)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'spokesperson' },
    });
    await done(withdrawCoordination(as(education), back));
    expect(await takeCoordination(office(), { ...owned, id, revision: 2 })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'withdrawn' },
    });
  });
  const owned = { level: 'government', ownerId: 'ministry-of-finance', dueOn: '2021-06-25' } as const;

  test('an urgent report is acknowledged by each recipient for itself, and by the keepers', async () => {
    const { id } = await done(
      sendUrgentReport(as(officer), {
        ...{ happened: '园区停水', occurredOn: '2021-06-10', occurredAt: '08:30', measures: '已组织抢修' },
        ...{ telephone: '000-0000', recipientIds: ['ministry-of-finance', 'ministry-of-education'] },
      }),
    );
    expect(await closeUrgentReport(office(), { id, outcome: '已恢复' })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'sent' },
    });
    expect(await acknowledgeUrgentReport(as(education), { id })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'recipient' },
    });
    expect(await acknowledgeUrgentReport(as(commerce), { id })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    await done(acknowledgeUrgentReport(as(finance), { id, words: '已知悉' }));
    expect(await acknowledgeUrgentReport(as(finance), { id })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    await done(acknowledgeUrgentReport(office(), { id }));
    await done(followUpUrgentReport(as(officer), { id, words: '已恢复供水' }));
    await done(closeUrgentReport(office(), { id, outcome: '已恢复' }));
    expect(await store.db.selectFrom('urgentRecipient').selectAll().execute()).toMatchObject([
      { organisationId: 'ministry-of-finance', acknowledgedBy: finance.name, words: '已知悉' },
    ]);
    expect(await store.db.selectFrom('urgentReport').selectAll().executeTakeFirst()).toMatchObject({
      ...{ state: 'closed', outcome: '已恢复', keepersAcknowledgedBy: 'test' },
    });
  });

  test('of a report that belongs to no directive the journal says that it was, not what', async () => {
    const details = await store.db
      .selectFrom('journalSubject')
      .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
      .select('journalSubject.detail')
      .where('journal.act', '=', 'send_urgent_report')
      .execute();
    expect(details.map(({ detail }) => detail)).toEqual([{}, {}]);
  });

  test('each organisation follows an instruction up for itself, and sees nothing of the others', async () => {
    const instruction: NewInstruction = {
      ...{ leader: '岚川省领导', words: '请抓紧落实', givenOn: '2021-06-08', basis: '专报第1期', taskId },
      ...{ organisationIds: ['ministry-of-education', 'ministry-of-commerce'], dueOn: '2021-06-20' },
    };
    expect(
      await recordInstruction(as(finance), { ...instruction, organisationIds: ['ministry-of-finance'] }),
    ).toMatchObject({ refusal: { code: 'not_permitted', who: 'keeper' } });
    await done(recordInstruction(office(), instruction));
    const followUps = await store.db
      .selectFrom('instructionFollowUp')
      .select(['id', 'organisationId', 'revision'])
      .orderBy('organisationId')
      .execute();
    const [ofCommerce, ofEducation] = followUps;
    if (!ofCommerce || !ofEducation) throw new Error('There are no follow-ups.');
    const report = { revision: 1, words: '已部署' };
    expect(await reportOnInstruction(as(education), { id: ofCommerce.id, ...report })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    await done(reportOnInstruction(as(education), { id: ofEducation.id, ...report }));
    expect(
      await closeInstruction(office(), { followUps: [{ id: ofCommerce.id, revision: 1 }] }),
    ).toMatchObject({
      refusal: { code: 'not_in_state', state: 'given' },
    });
    await done(closeInstruction(office(), { followUps: [{ id: ofEducation.id, revision: 2 }] }));
    await store.db.transaction().execute(async (db) => {
      await takeRole(db, { organisationId: 'ministry-of-commerce' });
      expect(await db.selectFrom('instructionFollowUp').select('organisationId').execute()).toEqual([
        { organisationId: 'ministry-of-commerce' },
      ]);
      expect(await db.selectFrom('urgentReport').select('id').execute()).toEqual([]);
    });
  });

  test('the journal performed again gives the same', async () => {
    if (engine === 'pglite') return;
    const other = await openTestStore(engine);
    await replayJournal(store.db, other.db);
    expect(await compareState(store.db, other.db)).toEqual([]);
    await other.close();
  });
});
