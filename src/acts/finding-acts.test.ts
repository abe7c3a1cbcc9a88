import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import type { FindingRule } from '#ledger/values/finding-values.ts';
import { compareState } from '#store/compare-state.ts';
import type { Store } from '#store/open-store.ts';
import { takeRole } from '#store/take-role.ts';
import { callerOf, keeperOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { acceptExplanations } from './accept-explanations.ts';
import { assignTasks } from './assign-tasks.ts';
import { changeRule } from './change-rule.ts';
import { closeCycle } from './close-cycle.ts';
import { correctFindings } from './correct-findings.ts';
import { explainFindings } from './explain-findings.ts';
import { findDiscrepancies } from './find-discrepancies.ts';
import { openCycle } from './open-cycle.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { registerDirective } from './register-directive.ts';
import { replayJournal } from './replay/replay-journal.ts';
import { saveReport } from './save-report.ts';
import { searchDiscrepancies } from './search-discrepancies.ts';
import { signReport } from './sign-report.ts';
import { upholdFindings } from './uphold-findings.ts';

const text = `岚川省2021年重点工作分工
1．推进甲类园区建设。（财政部牵头，教育部、科技部按职责分工负责，5月底前完成）
2．推进乙类园区建设。（财政部等负责，12月底前完成）
`;
const keeper = callerOf(keepersOffice, 'keeper');
const finance = callerOf('ministry-of-finance', 'liaison', 'principal');
const education = callerOf('ministry-of-education', 'liaison', 'principal');
const science = callerOf('ministry-of-science-and-technology', 'liaison', 'principal');
const words = '组织召开全省园区建设推进会议并建立工作台账逐项调度各地开工情况';

describe.each(actEngines)('findings on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let cycleId: string;
  let acts = 0;
  /** Acts in the order in which they are done, for the journal to be performed again. */
  const as = (caller = keeper, today: LocalDate = '2021-06-20') => {
    acts += 1;
    return actContext(store.db, {
      caller,
      today,
      actId: `0179f000-0000-7000-8000-${String(acts).padStart(12, '0')}`,
    });
  };
  const receive = async (caller: typeof keeper, today: LocalDate) => {
    const assignments = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', caller.capacities[0].organisationId ?? '')
      .where('state', '=', 'assigned')
      .execute();
    return await receiveAssignments(as(caller, today), { assignments });
  };
  const report = async (caller: typeof keeper, value: number) => {
    const { organisationId, id: assignmentId } = await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id'])
      .where('organisationId', '=', caller.capacities[0].organisationId ?? '')
      .where('task.ordinal', '=', 1)
      .executeTakeFirstOrThrow();
    const saved = await saveReport(as(caller), {
      ...{ organisationId, assignmentId, cycle: '2021-06', revision: 0, nextNewsOn: null },
      words: {
        ...{ progress: words, results: null, difficulties: null },
        ...{ experience: null, nextSteps: null, helpNeeded: null },
      },
      values: [
        { indicator: '新开工', value, unit: '个', period: '1—6月', source: '统计台账', targetPosition: null },
      ],
      ...{ quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The draft was refused: ${saved.refusal.code}`);
    const signature = { way: 'in_program' } as const;
    const signed = await signReport(as(caller), { ...saved.result, signature });
    if (!signed.ok) throw new Error(`The report was refused: ${signed.refusal.code}`);
  };
  const listed = async () => await store.db.selectFrom('finding').selectAll().orderBy('id').execute();
  const findingOf = async (rule: FindingRule, { capacities: [{ organisationId }] }: typeof keeper) => {
    const found = (await listed()).find(
      (each) => each.rule === rule && each.organisationId === organisationId,
    );
    if (!found) throw new Error(`Nothing was found by ${rule}.`);
    return { organisationId: found.organisationId, id: found.id, revision: found.revision };
  };

  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
    const registered = await registerDirective(as(keeperOf('甲'), '2021-04-01'), file);
    if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
    directiveId = registered.directiveId;
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(as(keeper, '2021-04-01'), { tasks });
    await receive(finance, '2021-04-02');
    await receive(education, '2021-04-02');
    const opened = await openCycle(as(), {
      ...{ directiveId, kind: 'monthly', label: '2021年6月' },
      ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-07-05' },
    });
    if (!opened.ok) throw new Error(`The cycle was refused: ${opened.refusal.code}`);
    cycleId = opened.result.cycleId;
  });
  afterAll(() => store.close());

  test('what does not agree becomes findings with the facts they rest on, once however often it is looked for', async () => {
    await report(education, 12);
    const sought = await findDiscrepancies(as(), { cycleId });
    expect(sought).toMatchObject({ ok: true, result: { known: 0, gone: 0 } });
    const found = await listed();
    const of = (rule: FindingRule) =>
      found.filter((each) => each.rule === rule).map((each) => each.organisationId);
    expect(of('not_received')).toEqual(['ministry-of-science-and-technology']);
    expect(of('overdue_open')).toHaveLength(3);
    expect(of('placeholder_unresolved')).toEqual([keepersOffice]);
    expect(of('copied_from_other')).toEqual([]);
    const [overdue] = found.filter(({ rule }) => rule === 'overdue_open');
    expect(overdue).toMatchObject({
      ...{ cycleId, state: 'open', severity: 'high', foundOn: '2021-06-20', goneOn: null },
      evidence: [
        {
          kind: 'assignment',
          organisationId: overdue?.organisationId,
          id: overdue?.assignmentId,
          on: '2021-05-31',
        },
      ],
    });
    const again = await findDiscrepancies(as(), { cycleId });
    expect(again).toMatchObject({ ok: true, result: { found: 0, known: found.length, gone: 0 } });
  });

  test('what is no longer so says since when, and stays', async () => {
    await receive(science, '2021-06-21');
    await report(science, 13);
    const sought = await findDiscrepancies(as(keeper, '2021-06-22'), { cycleId });
    expect(sought).toMatchObject({ ok: true, result: { gone: 1 } });
    const late = (await listed()).find(({ rule }) => rule === 'not_received');
    expect(late).toMatchObject({ goneOn: '2021-06-22', state: 'open', revision: 1 });
    const copied = (await listed()).find(({ rule }) => rule === 'copied_from_other');
    expect(copied).toMatchObject({
      organisationId: 'ministry-of-science-and-technology',
      evidence: [
        { kind: 'report', percent: 100 },
        { kind: 'report', organisationId: 'ministry-of-education' },
      ],
    });
    // Nothing of what another organisation wrote stands in the finding itself.
    expect(JSON.stringify(copied)).not.toContain(words.slice(0, 6));
  });

  test('an organisation explains and puts right its own, the keepers accept or uphold what it says', async () => {
    const own = await findingOf('figures_conflict', education);
    const explained = { findings: [own], words: '统计口径不同，以科技部为准。' };
    expect(await explainFindings(as(science), explained)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await explainFindings(as(keeper), explained)).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
    expect(await explainFindings(as(education), explained)).toMatchObject({ ok: true });
    expect(await explainFindings(as(education), explained)).toMatchObject({ refusal: { code: 'stale' } });

    const other = await findingOf('overdue_open', science);
    const accepted = { findings: [{ ...own, revision: 2 }, other], words: null };
    expect(await acceptExplanations(as(), accepted)).toMatchObject({ refusal: { code: 'not_in_state' } });
    expect(
      await acceptExplanations(as(), { ...accepted, findings: [{ ...own, revision: 2 }] }),
    ).toMatchObject({
      ok: true,
    });
    expect(await upholdFindings(as(education), { findings: [other], reason: '无' })).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await upholdFindings(as(), { findings: [other], reason: '时限已过。' })).toMatchObject({
      ok: true,
    });

    const done = { words: '已补报。', correctedActId: null };
    const upheld = { findings: [{ ...other, revision: 2 }] };
    const foreign = (await store.db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow())
      .actId;
    expect(await correctFindings(as(science), { ...upheld, ...done, correctedActId: foreign })).toMatchObject(
      {
        refusal: { code: 'correction_not_found' },
      },
    );
    const { actId } = await store.db
      .selectFrom('progressReport')
      .select('actId')
      .where('organisationId', '=', other.organisationId)
      .executeTakeFirstOrThrow();
    expect(await correctFindings(as(science), { ...upheld, ...done, correctedActId: actId })).toMatchObject({
      ok: true,
    });
    expect((await listed()).find(({ id }) => id === other.id)).toMatchObject({
      ...{ state: 'corrected', revision: 3, correctedActId: actId, decision: null, decidedOn: null },
    });
  });

  test('the database shows an organisation its own findings, and lets it say what is its to say', async () => {
    const inRole = async (organisationId: string, state: 'explained' | 'accepted') =>
      await store.db.transaction().execute(async (db) => {
        await takeRole(db, { organisationId });
        const seen = await db.selectFrom('finding').select('organisationId').distinct().execute();
        expect(seen).toEqual([{ organisationId }]);
        const said = { state, words: '说明', answeredBy: '甲', answeredOn: '2021-06-22' } as const;
        await db.updateTable('finding').set(said).where('state', '=', 'open').execute();
        throw new Error('done');
      });
    await expect(inRole('ministry-of-finance', 'explained')).rejects.toThrow('done');
    await expect(inRole('ministry-of-finance', 'accepted')).rejects.toThrow(
      /row-level security|finding_decided/,
    );
  });

  test('a rule is tuned by keepers from today on, by its own thresholds; off, it leaves what it found', async () => {
    const change = { rule: 'figures_conflict', on: false, thresholds: { percent: 0 } } as const;
    const from = { effectiveOn: '2021-06-23', reason: '口径待统一' } as const;
    const on = (today: LocalDate = '2021-06-23', caller = keeper) => as(caller, today);
    expect(await changeRule(on(undefined, finance), { ...change, ...from })).toMatchObject({
      refusal: { code: 'not_permitted' },
    });
    expect(await changeRule(on('2021-06-24'), { ...change, ...from })).toMatchObject({
      refusal: { code: 'rule_in_past' },
    });
    expect(await changeRule(on(), { ...change, ...from, thresholds: { days: 3 } })).toMatchObject({
      refusal: { code: 'rule_thresholds' },
    });
    expect(await changeRule(on(), { ...change, ...from })).toMatchObject({ ok: true });
    const before = await listed();
    expect(await findDiscrepancies(on(), { cycleId })).toMatchObject({ result: { found: 0, gone: 0 } });
    expect(await listed()).toEqual(before);
  });

  test('a closed cycle is searched no more, but a rule can be tried on what stood then', async () => {
    const closed = await closeCycle(as(keeper, '2021-07-05'), { id: cycleId, revision: 1 });
    expect(closed).toMatchObject({ ok: true });
    expect(await findDiscrepancies(as(keeper, '2021-07-05'), { cycleId })).toMatchObject({
      refusal: { code: 'not_in_state' },
    });
    const settings = [{ rule: 'not_received', on: true, thresholds: {} }] as const;
    const tried = async (then: boolean) =>
      await searchDiscrepancies(store.db, {
        ...{ directiveId, settings, today: '2021-08-01' },
        closed: then ? { cycleId, closedOn: '2021-07-05' } : null,
      });
    // The line was frozen before the receipt.
    expect(await tried(true)).toMatchObject([{ organisationId: 'ministry-of-science-and-technology' }]);
    expect(await tried(false)).toEqual([]);
  });

  test('performed again, the journal gives the same findings', async () => {
    const replayed = await openTestStore(engine);
    try {
      await replayJournal(store.db, replayed.db);
      expect(await compareState(store.db, replayed.db)).toEqual([]);
    } finally {
      await replayed.close();
    }
  });
});
