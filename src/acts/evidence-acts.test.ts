import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { listEvidenceOf } from '#store/read/evidence/list-evidence-of.ts';
import { findTaskPolicies, listTaskEvidence } from '#store/read/evidence/list-task-evidence.ts';
import { listAssignmentFacts } from '#store/read/list-notice-facts.ts';
import { readAs, takeRole } from '#store/take-role.ts';
import { buildPng } from '#test-kit/build-picture.ts';
import { callerOf } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { writeAs } from '#test-kit/write-as.ts';
import { addEvidence, type NewEvidence } from './add-evidence.ts';
import { assignTasks } from './assign-tasks.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { storeFile } from './store-file.ts';
import { useEvidence } from './use-evidence.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、国家能源局负责，7月底前出台相关政策，年内持续推进）
`;
const finance = callerOf('ministry-of-finance', 'liaison');
const education = callerOf('ministry-of-education', 'officer');
const commerce = callerOf('ministry-of-commerce', 'liaison');
const link: NewEvidence = { kind: 'link', title: '新闻发布', url: 'https://www.lanchuan.example/a' };
const policy: NewEvidence = {
  ...{ kind: 'document', title: '甲类园区管理办法', docNumber: '岚财发〔2021〕3号' },
  ...{ issuedOn: '2021-06-08', isPolicy: true },
};
const reach = { dates: { from: '2021-06-01', to: '2021-12-31' }, decidedSince: '2021-06-01' } as const;
const figure: NewEvidence = {
  ...{
    kind: 'figure',
    indicator: '新增园区',
    value: 12,
    unit: '个',
    period: '2021年1—5月',
    source: '统计月报',
  },
};

describe.each(engines)('evidence on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    await assignTasks(actContext(store.db), {
      tasks: await store.db.selectFrom('task').select(['id', 'revision']).execute(),
    });
  });
  afterAll(() => store.close());

  const assignmentOf = async (organisationId: string) =>
    await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision', 'taskId'])
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
  const receive = async (caller: typeof finance, organisationId: string) => {
    const assignments = [await assignmentOf(organisationId)];
    expect(await receiveAssignments(actContext(store.db, { caller }), { assignments })).toMatchObject({
      ok: true,
    });
  };
  const add = async (caller: typeof finance, organisationId: string, ...evidence: NewEvidence[]) =>
    await addEvidence(actContext(store.db, { caller }), {
      assignment: await assignmentOf(organisationId),
      evidence,
    });
  const seenBy = async (organisationId: string) => {
    const scope = {
      organisationIds: [organisationId],
      personIds: [],
      administers: false,
      seesContents: true,
    };
    const { taskId } = await assignmentOf('ministry-of-finance');
    const rows = await readAs(store.db, 'ledger', (db) => listTaskEvidence(db, taskId, scope));
    return rows.map((row) => `${row.organisationId} ${row.title}`);
  };

  test('is added to what the organisation has received, and to nothing before', async () => {
    expect(await add(education, 'ministry-of-education', link)).toMatchObject({
      refusal: { code: 'not_in_state', state: 'assigned' },
    });
    await receive(education, 'ministry-of-education');
    await receive(finance, 'ministry-of-finance');
    expect(await add(education, 'ministry-of-education', link, policy, figure)).toMatchObject({
      ok: true,
      result: { evidenceIds: { length: 3 } },
    });
    expect((await assignmentOf('ministry-of-education')).revision).toBe(3);
  });

  test('is given by the organisation alone: its lead sees it and may not, a stranger sees nothing', async () => {
    expect(await add(finance, 'ministry-of-education', link)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'duty_officer' },
    });
    expect(await add(commerce, 'ministry-of-education', link)).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await seenBy('ministry-of-finance')).toHaveLength(3);
    expect(await seenBy('ministry-of-education')).toHaveLength(3);
    expect(await seenBy('national-energy-administration')).toEqual([]);
  });

  test('a file is named once it is stored, and stands once', async () => {
    const file = (digest: string): NewEvidence => ({
      kind: 'file',
      title: '现场',
      digest,
      fileName: '现场.png',
    });
    expect(await add(finance, 'ministry-of-finance', file('0'.repeat(64)))).toMatchObject({
      refusal: { code: 'file_not_found' },
    });
    const context = actContext(store.db, { caller: finance });
    const stored = await storeFile(context, { bytes: buildPng(4, 4), fileName: '现场.png' });
    const digest = stored.ok ? stored.file.digest : '';
    expect(await add(finance, 'ministry-of-finance', file(digest), file(digest))).toMatchObject({
      result: { evidenceIds: { length: 1 } },
    });
    expect(await add(finance, 'ministry-of-finance', file(digest))).toMatchObject({
      result: { evidenceIds: { length: 0 } },
    });
  });

  test('a document that is issued tomorrow is none', async () => {
    const tomorrow: NewEvidence = { ...policy, issuedOn: '2021-06-11' };
    expect(await add(finance, 'ministry-of-finance', tomorrow)).toMatchObject({
      refusal: { code: 'evidence_day_wrong' },
    });
  });

  test('a thing rests on standing evidence of its own organisation only', async () => {
    const { taskId } = await assignmentOf('ministry-of-education');
    const [own] = await store.db
      .selectFrom('evidence')
      .select('id')
      .where('organisationId', '=', 'ministry-of-education')
      .orderBy('id')
      .execute();
    const use = (organisationId: string) =>
      store.db.transaction().execute(async (db) => {
        await takeRole(db, { organisationId });
        const { actId } = await db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow();
        return await useEvidence(
          { ...actContext(db), actId },
          { organisationId, evidenceIds: [own?.id ?? ''], thing: { kind: 'report', id: taskId } },
        );
      });
    expect(await use('ministry-of-finance')).toMatchObject({ refusal: { code: 'evidence_not_found' } });
    expect(await use('ministry-of-education')).toEqual({ ok: true });
    const used = await listEvidenceOf(store.db, { kind: 'report', ids: [taskId] });
    expect(used.get(taskId)).toMatchObject([{ id: own?.id, uses: [{ kind: 'report', id: taskId }] }]);
  });

  test('is withdrawn with a reason and stays; once, and by its organisation', async () => {
    const { taskId } = await assignmentOf('ministry-of-education');
    const policies = async () => {
      const facts = await listAssignmentFacts(store.db, reach, { among: 'all', after: undefined, limit: 9 });
      const told = new Set(facts.map((fact) => fact.policies.length));
      return [(await findTaskPolicies(store.db, taskId))?.policies.length, ...told];
    };
    const { id } = await store.db
      .selectFrom('evidence')
      .select('id')
      .where('kind', '=', 'document')
      .executeTakeFirstOrThrow();
    const input = { organisationId: 'ministry-of-education', id, reason: '文号有误' };
    expect(await policies()).toEqual([1, 1]);
    const by = (caller: typeof finance) => withdrawEvidence(actContext(store.db, { caller }), input);
    expect(await by(commerce)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await by(finance)).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await by(education)).toMatchObject({ ok: true });
    expect(await by(education)).toMatchObject({ refusal: { code: 'not_in_state', state: 'withdrawn' } });
    expect(await policies()).toEqual([0, 0]);
    expect(await seenBy('ministry-of-education')).toContain('ministry-of-education 甲类园区管理办法');
  });

  test.each<[string, (db: Store['db']) => Promise<unknown>]>([
    ['deleted', (db: Store['db']) => db.deleteFrom('evidence').execute()],
    ['changed', (db: Store['db']) => db.updateTable('evidence').set({ title: '' }).execute()],
    [
      'its file replaced',
      (db: Store['db']) => db.updateTable('storedFile').set({ mediaType: 'text/html' }).execute(),
    ],
  ])('lets no act leave it %s', async (_how, change) => {
    await expect(writeAs(store.db, 'ledger', change)).rejects.toThrow(/permission denied/);
    const organisationId = 'ministry-of-education';
    await expect(writeAs(store.db, { organisationId }, change)).rejects.toThrow(/permission denied/);
  });

  test("an organisation's role sees its own evidence, and of files not their bytes", async () => {
    const organisationId = 'ministry-of-finance';
    const owners = await readAs(store.db, { organisationId }, (db) =>
      db.selectFrom('evidence').select('organisationId').distinct().execute(),
    );
    expect(owners).toEqual([{ organisationId }]);
    await expect(
      readAs(store.db, { organisationId }, (db) => db.selectFrom('storedFile').select('bytes').execute()),
    ).rejects.toThrow(/permission denied/);
  });
});
