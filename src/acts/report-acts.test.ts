import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { answerReportQuestion } from './answer-report-question.ts';
import { askAboutReport } from './ask-about-report.ts';
import { assignTasks } from './assign-tasks.ts';
import { findVoices } from './find-voices.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { reportNoChange } from './report-no-change.ts';
import { returnReport } from './return-report.ts';
import { type SaveReportInput, saveReport } from './save-report.ts';
import { signReport } from './sign-report.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、国家能源局负责，12月底前完成）
二、推进乙类园区建设，新开工20个以上。（财政部、教育部负责，12月底前完成）
三、推进丙类园区建设。（教育部负责，12月底前完成）
`;
const lead = 'ministry-of-finance';
const other = 'ministry-of-education';
const finance = callerOf(lead, 'liaison', 'principal');
const education = callerOf(other, 'liaison', 'principal');

const signature = { way: 'in_program' } as const;

const noWords = {
  ...{ progress: null, results: null, difficulties: null },
  ...{ experience: null, nextSteps: null, helpNeeded: null },
};

describe.each(actEngines)('reports on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(as(), { tasks });
    for (const caller of [finance, education]) {
      const organisationId = caller.capacities[0].organisationId ?? '';
      const assignments = await store.db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('organisationId', '=', organisationId)
        .execute();
      await receiveAssignments(as(caller), { assignments });
    }
  });
  afterAll(() => store.close());

  const as = (caller = actContext(store.db).caller, today: LocalDate = '2021-06-10') =>
    actContext(store.db, { caller, today });
  const assignmentOf = async (organisationId: string, ordinal: number) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.id'])
      .where('assignment.organisationId', '=', organisationId)
      .where('task.ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
  const draft = async (
    organisationId: string,
    ordinal: number,
    more: Partial<SaveReportInput> = {},
  ): Promise<SaveReportInput> => ({
    ...{ organisationId, assignmentId: (await assignmentOf(organisationId, ordinal)).id },
    ...{ cycle: '2021-06', revision: 0, words: { ...noWords, progress: '正在推进。' }, nextNewsOn: null },
    ...{ values: [], quotes: [], confirmations: [], ...more },
  });
  const saved = async (input: SaveReportInput, caller = finance, today: LocalDate = '2021-06-10') => {
    const outcome = await saveReport(as(caller, today), input);
    if (!outcome.ok) throw new Error(`The draft was refused: ${outcome.refusal.code}`);
    return outcome.result;
  };

  test('law: what one organisation says is the same whether all who carry its tasks are looked at or few', async () => {
    const tasks = await store.db.selectFrom('task').select('id').execute();
    const taskIds = tasks.map(({ id }) => id);
    const [all, few] = await readAs(store.db, 'ledger', async (db) => [
      await findVoices(db, taskIds),
      (await Promise.all([lead, other].map((own) => findVoices(db, taskIds, [own])))).flatMap((voices, at) =>
        [...voices.values()].filter(({ organisationId }) => organisationId === [lead, other][at]),
      ),
    ]);
    expect(few).toHaveLength(5);
    for (const voice of few) expect(all.get(voice.id)).toEqual(voice);
  });

  test('the others give inputs, and the lead quotes those that are signed', async () => {
    const input = await saved(await draft(other, 1), education);
    const quotes = [{ organisationId: other, id: input.id }];
    const quoting = await draft(lead, 1, { quotes });
    expect(await saveReport(as(finance), quoting)).toMatchObject({ refusal: { code: 'input_not_found' } });
    expect(await signReport(as(education), { ...input, signature })).toEqual({
      ok: true,
      result: { revision: 2 },
    });
    const consolidated = await saved(quoting);
    expect(await signReport(as(finance), { ...consolidated, signature })).toMatchObject({ ok: true });
    const rows = await store.db
      .selectFrom('progressReport')
      .select(['organisationId', 'kind', 'state'])
      .orderBy('organisationId')
      .execute();
    expect(rows).toEqual([
      { organisationId: other, kind: 'input', state: 'signed' },
      { organisationId: lead, kind: 'consolidated', state: 'signed' },
    ]);
  });

  test('a draft is nobody else’s; a report that stands is not written again', async () => {
    const input = await draft(other, 3);
    expect(await saveReport(as(finance), input)).toMatchObject({ refusal: { code: 'not_found' } });
    const first = await saved(input, education);
    expect(await signReport(as(finance), { ...first, signature })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await saveReport(as(education), input)).toMatchObject({
      refusal: { code: 'stale', since: [{ act: 'save_report', by: education.name }] },
    });
    const second = await saved({ ...input, revision: 1 }, education);
    expect(second).toEqual({ ...first, revision: 2 });
    expect(await signReport(as(education), { ...second, signature })).toMatchObject({ ok: true });
    expect(await saveReport(as(education), { ...input, revision: 3 })).toMatchObject({
      refusal: { code: 'not_in_state', state: 'signed' },
    });
  });

  test('a liaison does not sign in the place of the principal', async () => {
    const key = await store.db
      .selectFrom('progressReport')
      .select(['organisationId', 'id', 'revision'])
      .where('state', '=', 'draft')
      .executeTakeFirst();
    const draftKey = key ?? (await saved(await draft(other, 2, { cycle: '2021-05' }), education));
    const liaison = as(callerOf(other, 'liaison'));
    expect(await signReport(liaison, { ...draftKey, signature })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'principal' },
    });
  });

  test('only this month and the last are reported', async () => {
    const input = await draft(other, 2, { cycle: '2021-04' });
    expect(await saveReport(as(education), input)).toMatchObject({ refusal: { code: 'cycle_closed' } });
    expect(await saveReport(as(education), { ...input, cycle: '2021-05' })).toMatchObject({
      refusal: { code: 'stale' },
    });
  });

  test('what contradicts itself is signed with a sentence, not refused for good', async () => {
    const words = { ...noWords, results: '建成3个园区。' };
    const asked = await draft(lead, 2, { words });
    const first = await saved(asked);
    expect(await signReport(as(finance), { ...first, signature })).toMatchObject({
      refusal: { code: 'doubts_open' },
    });
    const confirmations = [
      { code: 'results_without_evidence' as const, field: 'results' as const, words: '验收材料下月提供。' },
    ];
    const second = await saved({ ...asked, revision: first.revision, confirmations });
    expect(await signReport(as(finance), { ...second, signature })).toMatchObject({ ok: true });
  });

  test('the lead asks about an input and gives it back; the organisation answers and writes another', async () => {
    const { organisationId, id, revision } = await store.db
      .selectFrom('progressReport')
      .selectAll()
      .where('kind', '=', 'input')
      .executeTakeFirstOrThrow();
    const key = { organisationId, id, revision };
    expect(await returnReport(as(education), { ...key, reason: '有误' })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'task_overseer' },
    });
    const asked = await askAboutReport(as(finance), { ...key, question: '资金到位多少？' });
    if (!asked.ok) throw new Error(`The question was refused: ${asked.refusal.code}`);
    const answer = { organisationId, id: asked.result.questionId, answer: '六成。' };
    expect(await answerReportQuestion(as(finance), answer)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'duty_officer' },
    });
    expect(await answerReportQuestion(as(education), answer)).toMatchObject({ ok: true });
    expect(await answerReportQuestion(as(education), answer)).toMatchObject({
      refusal: { code: 'not_in_state', state: 'answered' },
    });
    expect(await returnReport(as(finance), { ...key, reason: '请补数据' })).toMatchObject({ ok: true });
    expect(await saveReport(as(education), await draft(other, 1))).toMatchObject({
      ok: true,
      result: { revision: 1 },
    });
  });

  test('“nothing new” is said for many at once, and at most twice running without a word more', async () => {
    const assignmentIds = [(await assignmentOf(other, 2)).id, (await assignmentOf(other, 3)).id];
    const say = (cycle: string, today: LocalDate, words: string | null = null) =>
      reportNoChange(as(education, today), {
        ...{ organisationId: other, assignmentIds, cycle, words, nextNewsOn: null },
      });
    for (const [cycle, today] of [
      ['2021-07', '2021-07-20'],
      ['2021-08', '2021-08-20'],
    ] as const) {
      expect(await say(cycle, today)).toEqual({ ok: true, result: { reports: 2 } });
    }
    expect(await say('2021-08', '2021-08-21')).toMatchObject({ refusal: { code: 'not_in_state' } });
    expect(await say('2021-09', '2021-09-20')).toMatchObject({
      refusal: { code: 'no_change_words_needed' },
    });
    expect(await say('2021-09', '2021-09-20', '正在招标。')).toMatchObject({ ok: true });
    expect(await say('2021-10', '2021-10-20')).toMatchObject({ ok: true });
  });

  test('an organisation sees its own reports only, whatever a query forgets', async () => {
    const rows = await readAs(store.db, { organisationId: lead }, (db) =>
      db.selectFrom('progressReport').select('organisationId').distinct().execute(),
    );
    expect(rows).toEqual([{ organisationId: lead }]);
  });
});
