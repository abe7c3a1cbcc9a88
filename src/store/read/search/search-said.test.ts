import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import type { Db, Store } from '../../open-store.ts';
import { readAs } from '../../take-role.ts';
import { type CommonPairs, readCommonPairs } from './common-pairs.ts';
import { searchEvidence } from './search-evidence.ts';
import { searchReports } from './search-reports.ts';

const lead = 'ministry-of-finance';
const other = 'ministry-of-education';
const stranger = 'ministry-of-justice';
const text = '岚川省重点工作分工\n一、推进甲类园区建设。（财政部牵头，教育部负责，12月底前完成）\n';
/** So many months say the same, so that it is common. */
const MONTHS = 400;
const rare = '示范电站';

const scopeOf = (organisationId: string): JournalScope => ({
  ...{ organisationIds: [organisationId], personIds: [], administers: false, seesContents: true },
});

describe.each(engines)('what organisations said, on %s', (engine) => {
  let store: Store;
  let commonPairs: CommonPairs;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const directiveId = await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    const { actId } = await store.db.selectFrom('journal').select('actId').executeTakeFirstOrThrow();
    await assignTasks(actContext(store.db), { tasks });
    await sayEveryMonth(store.db, { directiveId, actId });
    commonPairs = await readCommonPairs(store.db);
  });
  afterAll(() => store?.close());

  const reports = (words: string, scope: JournalScope = 'all', limit = 3) =>
    readAs(store.db, 'ledger', (within) => searchReports(within, { words, scope, limit, commonPairs }));
  const evidence = (words: string, scope: JournalScope = 'all') =>
    readAs(store.db, 'ledger', (within) => searchEvidence(within, { words, scope, limit: 3, commonPairs }));

  test('is found by two rare characters in any part of a report, with the part in which they stand', async () => {
    const { hits, total } = await reports('示范');
    expect(total).toBe(1);
    expect(hits).toMatchObject([
      { organisationId: other, cycle: '2021-05', text: `${rare}并网（ＧＤＰ增５％）` },
    ]);
  });

  test('and common ones the newest first, without a count where there are more than are shown', async () => {
    const { hits, total } = await reports('推进');
    expect(total).toBeNull();
    expect(hits.map(({ cycle }) => cycle)).toEqual(['2054-04', '2054-03', '2054-02']);
    expect((await reports('推进', 'all', 1_000)).total).toBe(MONTHS);
  });

  test('a word of which it is not known that it is common is looked up, and counted', async () => {
    const ask = (words: string, known: CommonPairs | undefined) =>
      readAs(store.db, 'ledger', (within) =>
        searchReports(within, { words, scope: 'all', limit: 3, commonPairs: known }),
      );
    expect((await ask('推进', undefined)).total).toBe(MONTHS);
    expect((await ask('推进 示范', commonPairs)).total).toBe(1);
  });

  test('a common word that was in use long ago is found among the newest of its month, and not counted', async () => {
    const known = new Map([['progress_report', { rows: MONTHS, shares: new Map([['示范', 1]]) }]] as const);
    const { hits, total } = await readAs(store.db, 'ledger', (within) =>
      searchReports(within, { words: '示范', scope: 'all', limit: 3, newest: 40, commonPairs: known }),
    );
    expect(hits).toMatchObject([{ cycle: '2021-05' }]);
    expect(total).toBeNull();
  });

  test('all words must occur, whatever width and size of letters they have; signs of a pattern are signs', async () => {
    for (const words of ['示范 推进', 'gdp增5%', '（GDP', '电站 ５％']) {
      expect((await reports(words)).hits, words).toHaveLength(1);
    }
    for (const words of ['示范 汇率', '示_电站', '示范%并网'])
      expect((await reports(words)).hits, words).toEqual([]);
  });

  test.each([
    ['who said it', other, 1, MONTHS],
    ['whoever leads the task', lead, 1, MONTHS],
    ['nobody else', stranger, 0, 0],
  ])('a report is found by %s', async (_who, organisationId, ofRare, ofCommon) => {
    expect((await reports(rare, scopeOf(organisationId))).total).toBe(ofRare);
    expect((await reports('推进', scopeOf(organisationId), 1_000)).total).toBe(ofCommon);
    expect((await evidence('办法', scopeOf(organisationId))).total).toBe(ofRare);
  });

  test('where older ones than those gone through may have common words, it is not said that there are no more', async () => {
    const found = (organisationId: string) =>
      readAs(store.db, 'ledger', (within) =>
        searchReports(within, {
          ...{ words: '推进', scope: scopeOf(organisationId), limit: 100, newest: 40, commonPairs },
        }),
      );
    const { hits, total } = await found(other);
    expect([hits.length, total, hits[0]?.cycle]).toEqual([40, null, '2054-04']);
    expect(await found(stranger)).toEqual({ hits: [], total: 0 });
  });

  test('a draft, what was withdrawn and a single character are found by nobody', async () => {
    for (const words of ['草稿', '示']) expect((await reports(words)).total, words).toBe(0);
    expect((await evidence('撤回')).total).toBe(0);
  });

  test.each(['实施办法', '岚教[2021]3号', '岚教〔2021〕', '扫描件.PDF'])(
    'evidence is found by %s',
    async (words) => {
      expect((await evidence(words)).hits).toMatchObject([
        { title: '园区建设实施办法', organisationId: other },
      ]);
    },
  );
});

/** Four hundred months of the same words, one of them with more; a draft; evidence that stands and one that was withdrawn. */
async function sayEveryMonth(db: Db, { directiveId, actId }: { directiveId: string; actId: string }) {
  const own = sql`select organisation_id, id as assignment_id, task_id, ${directiveId}::uuid as directive_id,
    ${actId}::uuid as act_id from assignment where organisation_id = ${other}`;
  await sql`
    insert into progress_report (organisation_id, id, assignment_id, task_id, directive_id, cycle, kind, state, revision,
      progress, results, new_fields, confirmations, act_id)
    select organisation_id, gen_random_uuid(), assignment_id, task_id, directive_id,
      to_char(date '2021-01-01' + make_interval(months => month), 'YYYY-MM'), 'input', 'unchanged', 1, '按计划推进',
      case month when 4 then ${`${rare}并网（ＧＤＰ增５％）`} end, '{}'::text[], '[]'::jsonb, act_id
    from (${own}) as own cross join generate_series(0, ${MONTHS - 1}) as month
    union all
    select organisation_id, gen_random_uuid(), assignment_id, task_id, directive_id, '2060-01', 'input', 'draft', 1,
      '草稿：推进', null, '{}'::text[], '[]'::jsonb, act_id from (${own}) as own`.execute(db);
  await sql`
    insert into evidence (organisation_id, id, task_id, directive_id, assignment_id, kind, title, doc_number, issued_on,
      is_policy, stated_on, act_id, withdrawn_act_id, withdrawal_reason)
    select organisation_id, gen_random_uuid(), task_id, directive_id, assignment_id, 'document', title, '岚教〔2021〕3号',
      '2021-05-01', true, '2021-05-02', act_id, case when reason is not null then act_id end, reason
    from (${own}) as own
    cross join (values ('园区建设实施办法', null), ('撤回的办法', '有误')) as piece (title, reason)`.execute(
    db,
  );
  await sql`update evidence set file_name = '扫描件.pdf' where title = '园区建设实施办法'`.execute(db);
  await sql`analyze progress_report, evidence`.execute(db);
}
