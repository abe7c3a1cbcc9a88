import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { answerPolicyQuestion } from './answer-policy-question.ts';
import { askPolicyQuestion } from './ask-policy-question.ts';
import {
  askPolicyQuestionAgain,
  settlePolicyQuestion,
  withdrawPolicyQuestion,
} from './conclude-policy-question.ts';
import { passOnPolicyQuestion, setQuestionDate } from './direct-policy-question.ts';

const asker = 'ministry-of-education';
const [first, second] = ['ministry-of-finance', 'ministry-of-commerce'] as const;

describe.each(actEngines)('a question about a policy on %s', (engine) => {
  let store: Store;
  let taskId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, '一、推进甲类园区建设。（教育部负责）\n');
    taskId = (await store.db.selectFrom('task').select('id').executeTakeFirstOrThrow()).id;
  });
  afterAll(() => store.close());

  const as = (organisationId: string) =>
    actContext(store.db, { today: '2021-06-10', caller: callerOf(organisationId, 'liaison') });
  const keeper = () => actContext(store.db, { today: '2021-06-10' });
  const put = async (part: object = {}) =>
    await askPolicyQuestion(as(asker), {
      ...{ taskId, addresseeId: first, question: '补助标准能否跨年度使用？', dueOn: '2021-06-30' as const },
      ...part,
    });

  test('is put to another organisation, for a day to come', async () => {
    expect(await put({ addresseeId: asker })).toMatchObject({ refusal: { code: 'asks_itself' } });
    expect(await put({ dueOn: '2021-06-09' })).toMatchObject({ refusal: { code: 'answer_in_past' } });
    expect(await put({ addresseeId: 'nobody' })).toMatchObject({
      refusal: { code: 'organisation_not_found' },
    });
    expect(await put()).toMatchObject({ ok: true });
  });

  test('is passed on to whose policy it is, who alone answers; who asked asks again, then settles it', async () => {
    const asked = await put();
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { id } = asked.result;
    expect(
      await passOnPolicyQuestion(as(second), { id, revision: 1, addresseeId: second, reason: '由我部解释' }),
    ).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(
      await passOnPolicyQuestion(as(first), {
        id,
        revision: 1,
        addresseeId: second,
        reason: '办法由商务部制定',
      }),
    ).toMatchObject({ result: { revision: 2 } });
    const late = { id, revision: 2, dueOn: '2021-07-05', reason: '须会签' } as const;
    expect(await setQuestionDate(keeper(), late)).toMatchObject({ result: { revision: 3 } });
    expect(await answerPolicyQuestion(as(first), { id, revision: 3, answer: '可以。' })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    const document = { number: '商办发〔2021〕9号', issuedOn: '2021-06-08' } as const;
    expect(
      await answerPolicyQuestion(as(second), { id, revision: 3, answer: '可以。', document }),
    ).toMatchObject({
      result: { revision: 4 },
    });
    const again = { id, revision: 4, question: '结余怎样处理？', dueOn: '2021-07-10' } as const;
    expect(await askPolicyQuestionAgain(as(second), again)).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
    expect(await askPolicyQuestionAgain(as(asker), again)).toMatchObject({ result: { revision: 5 } });
    const open = await store.db
      .selectFrom('policyQuestion')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(open).toMatchObject({ state: 'asked', answer: null, documentNumber: null, addresseeId: second });
    expect(await settlePolicyQuestion(as(asker), { id, revision: 5 })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    await answerPolicyQuestion(as(second), { id, revision: 5, answer: '结转下年。' });
    expect(await settlePolicyQuestion(as(asker), { id, revision: 6 })).toMatchObject({ ok: true });
  });

  test('is taken back while nobody has answered, and refused as stale where somebody was first', async () => {
    const asked = await put();
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { id } = asked.result;
    await setQuestionDate(keeper(), { id, revision: 1, dueOn: '2021-07-05', reason: '须会签' });
    expect(await withdrawPolicyQuestion(as(asker), { id, revision: 1, reason: '已明白' })).toMatchObject({
      refusal: { code: 'stale' },
    });
    expect(await withdrawPolicyQuestion(as(asker), { id, revision: 2, reason: '已明白' })).toMatchObject({
      ok: true,
    });
  });
});
