import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#ledger/policy/caller.ts';
import type { Correction } from '#ledger/review/correction.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Db, Store } from '#store/open-store.ts';
import { findDocument } from '#store/read/find-document.ts';
import { findOverview } from '#store/read/find-overview.ts';
import { listTasks } from '#store/read/list-tasks.ts';
import { callerOf, keeperOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { approveDraft } from './approve-draft.ts';
import { correctDraft } from './correct-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { loadReview } from './load-review.ts';
import { openDraft } from './open-draft.ts';
import { registerDraft } from './register-draft.ts';
import { undoCorrection } from './undo-correction.ts';

const sample = readSample('lanchuan-2021-3');
const fileOf = (text: string) => ({ bytes: new TextEncoder().encode(text), fileName: '方案.txt' });
/** A directive of our own under a number of its own. */
const small = (number: number, ...clauses: string[]) =>
  [
    `岚川省人民政府2024年第${number}批重点工作分工方案`,
    `岚政发〔2024〕${number}号`,
    '一、发展产业',
    ...clauses.map((clause, index) => `${index + 1}．${clause}`),
    '二、工作要求',
    '各地要抓好落实。',
  ].join('\n');
const first = '建成甲类园区。（省发展改革委牵头，省财政厅等配合，6月底前完成）';
const second = '建成乙类园区。（省教育厅、有关部门负责）';
const third = '建成丙类园区。（省财政厅负责）';

describe.each(actEngines)('drafts on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  const open = async (text: string): Promise<string> => {
    const result = await openDraft(actContext(store.db, { caller: keeperOf('甲') }), fileOf(text));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.draftId;
  };
  const correct = (draftId: string, correction: Correction, more = {}) =>
    correctDraft(actContext(store.db, { caller: keeperOf('乙') }), {
      ...{ draftId, revision: 0, reason: '核对原文', correction },
      ...more,
    });
  const register = async (draftId: string) => {
    const revision = (await loadReview(store.db, draftId))?.draft.revision ?? 0;
    const result = await registerDraft(actContext(store.db, { caller: keeperOf('甲') }), {
      draftId,
      revision,
    });
    if (!result.ok) throw new Error(result.refusal.code);
    return result;
  };

  test('an uncorrected one is registered as its file would be by the short path', async () => {
    const { directiveId } = await register(await open(sample));
    const other = await openTestStore(engine);
    try {
      const direct = await registerText(other.db, sample);
      const [drafted, read] = [
        await findDocument(store.db, directiveId),
        await findDocument(other.db, direct),
      ];
      expect({ ...drafted, taskIds: [] }).toEqual({ ...read, taskIds: [] });
      expect(await figures(store.db, directiveId)).toEqual(await figures(other.db, direct));
    } finally {
      await other.close();
    }
  });

  test('keeps its reading and its corrections as they were made, whoever asks', async () => {
    const draftId = await open(small(1, first, second));
    await correct(draftId, { kind: 'remove_task', task: 't2' });
    const at = (await loadReview(store.db, draftId))?.text.indexOf('甲类') ?? 0;
    await correct(draftId, { kind: 'split_task', task: 't1', at });
    const reviewed = await loadReview(store.db, draftId);
    expect(reviewed?.draft).toMatchObject({ revision: 2, taskCount: 2, lookCount: 2, openedBy: '甲' });
    expect(reviewed?.review.tasks.map(({ key }) => key)).toEqual(['t1', 'c2']);
  });

  test('takes what several people do at once to different tasks, and of the same one only the first', async () => {
    const draftId = await open(small(2, first, second));
    const responsibilities = (task: string, name: string): Correction => ({
      kind: 'set_responsibilities',
      task,
      responsibilities: [{ role: 'lead', names: [name], openEnded: false }],
    });
    const results = await Promise.all([
      correct(draftId, responsibilities('t1', '省科技厅')),
      correct(draftId, responsibilities('t2', '省水利厅')),
      correct(draftId, responsibilities('t2', '省农业农村厅')),
    ]);
    expect(results.map((result) => (result.ok ? 'made' : result.refusal.code)).toSorted()).toEqual([
      'made',
      'made',
      'stale_correction',
    ]);
    expect((await loadReview(store.db, draftId))?.corrections.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a correction withdrawn is as if it had never been made', async () => {
    const draftId = await open(small(3, first));
    const before = await loadReview(store.db, draftId);
    await correct(draftId, { kind: 'set_deadlines', task: 't1', deadlines: [] });
    const undo = { draftId, number: 1, revision: 1, reason: '原文有时限' };
    expect(await undoCorrection(actContext(store.db, { caller: keeperOf('丙') }), undo)).toMatchObject({
      ok: true,
      revision: 2,
    });
    const after = await loadReview(store.db, draftId);
    expect(after?.review).toEqual(before?.review);
    expect(after?.corrections).toMatchObject([{ undoneBy: '丙', undoneReason: '原文有时限' }]);
  });

  test('registering writes what was corrected, and one row that says by whom and why', async () => {
    const draftId = await open(small(4, first, second));
    await correct(draftId, {
      kind: 'choose_organisation',
      ...{ name: '省教育厅', organisationId: 'ministry-of-education', task: null },
    });
    const { directiveId } = await register(draftId);
    const carriers = (await findOverview(store.db, directiveId, '2024-02-01'))?.organisations.map(
      ({ id }) => id,
    );
    expect(carriers).toContain('ministry-of-education');
    const rows = await store.db
      .selectFrom('journal')
      .innerJoin('directive', 'directive.actId', 'journal.actId')
      .select(['act', 'actor', 'input'])
      .where('directive.id', '=', directiveId)
      .execute();
    expect(rows).toMatchObject([
      {
        act: 'register_draft',
        actor: '甲',
        input: {
          draftId,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          corrections: [
            { number: 1, by: '乙', reason: '核对原文', correction: { kind: 'choose_organisation' } },
          ],
          approval: null,
        },
      },
    ]);
  });

  test('a registering that is sent again is answered as it was, and one with another revision under its key is refused', async () => {
    const caller = { ...keeperOf('甲'), personId: randomUUID() };
    const draftId = await open(small(8, first));
    const retry = { key: randomUUID(), digest: 'a'.repeat(64) };
    const act = (more = {}) =>
      registerDraft(actContext(store.db, { caller, retry, ...more }), { draftId, revision: 0 });
    const done = await act();
    expect(done.ok).toBe(true);
    expect(await act()).toEqual(done);
    expect(await act({ retry: { ...retry, digest: 'b'.repeat(64) } })).toEqual({
      ok: false,
      refusal: { code: 'retry_differs' },
    });
  });

  test('is its writer’s: they correct it and throw it away, the keepers register and only the head approves', async () => {
    const writer = personOf('ministry-of-finance', 'officer');
    const stranger = personOf('ministry-of-finance', 'officer');
    const keeper = personOf('general-office-of-the-state-council', 'keeper');
    const opened = await openDraft(actContext(store.db, { caller: writer }), fileOf(small(9, first)));
    if (!opened.ok) throw new Error(opened.refusal.code);
    const { draftId } = opened;
    const as = (caller: Caller) => actContext(store.db, { caller });
    const correction: Correction = { kind: 'confirm_tasks', tasks: ['t1'] };
    const confirm = { draftId, revision: 0, reason: '', correction };
    const hidden = { ok: false, refusal: { code: 'not_found' } };
    expect(await correctDraft(as(stranger), confirm)).toEqual(hidden);
    expect(await discardDraft(as(stranger), draftId)).toEqual(hidden);
    expect(await correctDraft(as(writer), confirm)).toMatchObject({ ok: true });
    const asIs = { draftId, revision: 1 };
    expect(await registerDraft(as(writer), asIs)).toEqual({
      ok: false,
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await approveDraft(as(keeper), asIs)).toEqual({
      ok: false,
      refusal: { code: 'not_permitted', who: 'head' },
    });
    expect(await registerDraft(as(keeper), asIs)).toMatchObject({ ok: true });
  });

  test('two who register one draft at once get one directive', async () => {
    const draftId = await open(small(5, first));
    const act = () => registerDraft(actContext(store.db), { draftId, revision: 0 });
    const results = await Promise.all([act(), act()]);
    expect(results.map((result) => (result.ok ? 'registered' : result.refusal.code)).toSorted()).toEqual([
      'draft_closed',
      'registered',
    ]);
  });

  test('one whose number is registered meanwhile shows what it would amend before it does', async () => {
    const later = await open(small(6, first, third));
    const { directiveId } = await register(await open(small(6, first)));
    const early = await registerDraft(actContext(store.db), { draftId: later, revision: 0 });
    expect(early).toEqual({ ok: false, refusal: { code: 'draft_changed' } });
    expect((await loadReview(store.db, later))?.draft).toMatchObject({ revision: 1, amendsId: directiveId });
    expect(await register(later)).toMatchObject({ directiveId, amendments: 1 });
  });

  test('amending keeps the ids of what stays, counts only what stands, and takes up again what comes back', async () => {
    const { directiveId } = await register(await open(small(7, first, second, third)));
    const original = await assignments(store.db, directiveId);
    await register(await open(small(7, first, third.replace('省财政厅', '省科技厅'))));
    const page = await listTasks(store.db, directiveId, {}, { after: undefined, limit: 10 });
    expect(page.rows.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [1, '建成甲类园区。'],
      [2, '建成丙类园区。'],
    ]);
    expect(page.total).toBe(2);
    expect(await figures(store.db, directiveId)).toMatchObject({ tasks: 2, assignments: 3, placeholders: 1 });
    const standing = await assignments(store.db, directiveId);
    const kept = original.filter(({ id }) => standing.some((each) => each.id === id));
    expect(kept).toHaveLength(2);

    await register(await open(`${small(7, first, third)}\n`));
    const back = await assignments(store.db, directiveId);
    expect(back.every(({ id }) => original.some((each) => each.id === id))).toBe(true);
    const withdrawn = await store.db
      .selectFrom('task')
      .select('clause')
      .where('directiveId', '=', directiveId)
      .where('endedActId', 'is not', null)
      .execute();
    expect(withdrawn).toEqual([{ clause: '建成乙类园区。' }]);
  });
});

/** A caller whom the store need not know. */
function personOf(organisationId: string, ...roles: PersonRole[]): Caller {
  const personId = randomUUID();
  const { name, capacities } = callerOf(organisationId, ...roles);
  return { personId, name, capacities: [{ ...capacities[0], personId }] };
}

async function assignments(db: Db, directiveId: string) {
  return await db
    .selectFrom('assignment')
    .select(['id', 'organisationId', 'taskId', 'role'])
    .where('directiveId', '=', directiveId)
    .where('endedActId', 'is', null)
    .execute();
}

async function figures(db: Db, directiveId: string) {
  return (await findOverview(db, directiveId, '2024-02-01'))?.figures;
}
