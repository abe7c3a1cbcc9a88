import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matter } from '#ledger/matter/matter.ts';
import type { Store } from '#store/open-store.ts';
import { findDocument } from '#store/read/find-document.ts';
import { callerOf } from '#test-kit/callers.ts';
import { findMisplaced } from '#test-kit/find-misplaced.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { approveRegistration } from './approve-registration.ts';
import { assignTasks } from './assign-tasks.ts';
import { registerMatter } from './register-matter.ts';
import { returnRegistration } from './return-registration.ts';

const matter: Matter = {
  title: '岚川省人民政府专题会议议定事项',
  basisKind: 'meeting',
  basis: '省政府专题会议纪要第12期',
  decidedOn: '2021-06-08',
  issuer: '岚川省人民政府',
  tasks: [
    {
      clause: '建成甲类园区20个。',
      responsibilities: [
        { role: 'lead', organisations: [{ name: '省发展改革委' }], openEnded: false },
        {
          ...{ role: 'support', openEnded: true },
          organisations: [{ name: '财政', organisationId: 'ministry-of-finance' }, { name: '有关部门' }],
        },
      ],
      deadline: { kind: 'complete', on: '2021-09-30' },
    },
    {
      clause: '建成乙类园区。',
      responsibilities: [{ role: 'responsible', organisations: [{ name: '省教育厅' }], openEnded: false }],
      deadline: null,
    },
  ],
};
const keeper = callerOf('general-office-of-the-state-council', 'keeper');

describe.each(actEngines)('a matter registered by hand on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const outcome = await registerMatter(actContext(store.db, { caller: keeper }), matter);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    expect(outcome.result.tasks).toBe(2);
    ({ directiveId } = outcome.result);
  });
  afterAll(() => store.close());

  const tasks = async () =>
    await store.db.selectFrom('task').select(['id', 'revision', 'state']).orderBy('ordinal').execute();

  test('is a directive of its own with its basis; its text holds what was written, each character once', async () => {
    expect(await store.db.selectFrom('directive').selectAll().execute()).toMatchObject([
      { kind: 'matter', basisKind: 'meeting', basis: matter.basis, issuedOn: '2021-06-08', docNumber: null },
    ]);
    const document = await findDocument(store.db, directiveId);
    expect(document?.text).toContain(
      '1．建成甲类园区20个。（牵头单位：省发展改革委；配合单位：财政、有关部门等；',
    );
    expect(document && findMisplaced(document.text, document.directive)).toEqual([]);
    expect(
      await store.db
        .selectFrom('journal')
        .select(['act', 'basis'])
        .orderBy('actId', 'desc')
        .limit(1)
        .execute(),
    ).toEqual([{ act: 'register_matter', basis: matter.basis }]);
  });

  test('names whom a person chose, and has placeholders as a document has', async () => {
    const finance = store.db
      .selectFrom('assignment')
      .select(['role', 'state'])
      .where('organisationId', '=', 'ministry-of-finance');
    expect(await finance.execute()).toEqual([{ role: 'support', state: 'named' }]);
    const placeholders = store.db.selectFrom('placeholder').select(['kind', 'name']).orderBy('position');
    expect(await placeholders.execute()).toEqual([
      { kind: 'relevant', name: '有关部门' },
      { kind: 'open_list', name: '等' },
    ]);
  });

  test('is assigned to nobody before the head approves it', async () => {
    const [first] = await tasks();
    if (!first) throw new Error('the matter has two tasks');
    expect(first.state).toBe('proposed');
    const context = () => actContext(store.db, { caller: keeper });
    expect(await assignTasks(context(), { tasks: [first] })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'proposed' },
    });
    expect(await approveRegistration(context(), { tasks: [first] })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'head' },
    });
    expect(await approveRegistration(actContext(store.db), { tasks: [first] })).toEqual({
      ok: true,
      result: { approved: 1 },
    });
    expect((await tasks()).map(({ state }) => state)).toEqual(['registered', 'proposed']);
    expect(await assignTasks(context(), { tasks: [{ ...first, revision: 2 }] })).toMatchObject({
      ok: true,
      result: { assignments: 2 },
    });
  });

  test('what the head returns does not enter the ledger, and its assignments end', async () => {
    const [, second] = await tasks();
    const reason = '内容与甲类园区重复';
    const input = { tasks: second ? [second] : [], reason };
    expect(await returnRegistration(actContext(store.db), input)).toEqual({
      ok: true,
      result: { returned: 1 },
    });
    expect((await tasks()).map(({ state }) => state)).toEqual(['assigned', 'withdrawn']);
    const ended = store.db
      .selectFrom('assignment')
      .select('state')
      .where('taskId', '=', second?.id ?? '');
    expect(await ended.execute()).toEqual([{ state: 'withdrawn' }]);
  });

  test('the very same is registered once; whoever is no keeper registers none', async () => {
    expect(await registerMatter(actContext(store.db), matter)).toEqual({
      ok: false,
      refusal: { code: 'already_registered', directiveId },
    });
    const caller = callerOf('ministry-of-finance', 'liaison');
    expect(await registerMatter(actContext(store.db, { caller }), matter)).toEqual({
      ok: false,
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
  });

  test.each(['机密★10年', '  密级：秘密  ', '建成丙类园区。\n绝密\n'])(
    'one that carries a mark of secrecy is refused before anything is kept: %j',
    async (words) => {
      const refused = { ok: false, refusal: { code: 'classified' } };
      const [first] = matter.tasks;
      const tasks = first ? [{ ...first, clause: words }] : [];
      const other = { ...matter, title: '议定事项之二' };
      expect(await registerMatter(actContext(store.db), { ...other, tasks })).toEqual(refused);
      expect(await registerMatter(actContext(store.db), { ...other, basis: words })).toEqual(refused);
    },
  );

  test('one that only speaks of secrets is registered', async () => {
    const other = { ...matter, title: '议定事项之三' };
    const tasks = matter.tasks.slice(0, 1).map((task) => ({ ...task, clause: '保护商业秘密。' }));
    expect(await registerMatter(actContext(store.db), { ...other, tasks })).toMatchObject({ ok: true });
  });

  test('a chosen organisation that the ledger does not know is refused', async () => {
    const organisations = [{ name: '某厅', organisationId: 'nobody' }];
    const responsibilities = [{ role: 'lead' as const, organisations, openEnded: false }];
    const task = { clause: '另一项', responsibilities, deadline: null };
    expect(await registerMatter(actContext(store.db), { ...matter, tasks: [task] })).toEqual({
      ok: false,
      refusal: { code: 'organisation_not_found' },
    });
  });
});
