import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addTestPerson, type TestPerson } from '#test-kit/sign-in.ts';
import { answerComplaint, openComplaint } from './answer-complaint.ts';
import { sendComplaint } from './send-complaint.ts';

const organisationId = 'ministry-of-finance';
const words = '同一组数据本月报了三次。';

describe.each(actEngines)('complaints and suggestions on %s', (engine) => {
  let store: Store;
  let person: TestPerson;
  let id: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    person = await addTestPerson(store.db, { name: '周某某', organisationId, roles: ['officer'] });
    const retry = { key: crypto.randomUUID(), digest: 'a' };
    const own = { ...callerOf(organisationId, 'officer'), personId: person.id, name: person.name };
    const sent = await sendComplaint(
      { ...actContext(store.db, { caller: own }), retry },
      { topic: '重复填报', words },
    );
    if (!sent.ok) throw new Error('The complaint was refused.');
    id = sent.result.id;
  });
  afterAll(() => store.close());

  const as = (role: 'head' | 'keeper' | 'administrator') =>
    actContext(store.db, { caller: callerOf(keepersOffice, role) });

  test('nothing but the seal names who sent one, or has their words: neither the journal nor what is kept for retries', async () => {
    const open = [
      await store.db.selectFrom('journal').selectAll().where('act', '=', 'send_complaint').execute(),
      await store.db.selectFrom('journalSubject').selectAll().where('thingId', '=', id).execute(),
      await store.db.selectFrom('complaint').selectAll().execute(),
      await store.db.selectFrom('answeredRequest').selectAll().execute(),
    ];
    expect(open.map((rows) => rows.length)).toEqual([1, 1, 1, 0]);
    for (const named of [person.id, person.name, organisationId, words])
      expect(JSON.stringify(open)).not.toContain(named);
  });

  test('the database shows the seal to no reading of the ledger', async () => {
    const read = async () =>
      await readAs(store.db, 'ledger', (db) => db.selectFrom('complaintSeal').selectAll().execute());
    expect(await read()).toEqual([]);
    const role = { organisationId };
    await expect(
      readAs(store.db, role, (db) => db.selectFrom('complaintSeal').selectAll().execute()),
    ).rejects.toThrow('permission denied');
  });

  test('the head alone opens it, and every look is in the journal', async () => {
    for (const role of ['keeper', 'administrator'] as const)
      expect(await openComplaint(as(role), { id })).toMatchObject({ refusal: { who: 'head' } });
    expect(await openComplaint(as('head'), { id })).toMatchObject({
      result: { sealed: { words, name: person.name } },
    });
    await openComplaint(as('head'), { id });
    const looks = await store.db
      .selectFrom('journal')
      .select('actor')
      .where('act', '=', 'open_complaint')
      .execute();
    expect(looks).toHaveLength(2);
  });

  test('it is answered once, as it was seen', async () => {
    const answer = '已经合并为一张表。';
    expect(await answerComplaint(as('head'), { id, revision: 9, answer })).toMatchObject({
      refusal: { code: 'stale' },
    });
    expect(await answerComplaint(as('head'), { id, revision: 1, answer })).toEqual({
      ...{ ok: true, result: { revision: 2 } },
    });
    expect(await answerComplaint(as('head'), { id, revision: 2, answer })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
  });
});
