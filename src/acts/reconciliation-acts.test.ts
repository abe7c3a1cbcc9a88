import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate } from '#calendar/local-date.ts';
import { compareState } from '#store/compare-state.ts';
import type { Store } from '#store/open-store.ts';
import { listOwedReminders } from '#store/read/list-owed-reminders.ts';
import { takeRole } from '#store/take-role.ts';
import { callerOf, keeperOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addUnit } from './add-unit.ts';
import { answerNoChange } from './answer-no-change.ts';
import { answerStatementLines } from './answer-statement-lines.ts';
import { assignStatementLines } from './assign-statement-lines.ts';
import { assignTasks } from './assign-tasks.ts';
import { closeCycle } from './close-cycle.ts';
import { keeperAnswerLines } from './keeper-answer-lines.ts';
import { noteOwedReminder } from './note-owed-reminder.ts';
import { openCycle } from './open-cycle.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { registerDirective } from './register-directive.ts';
import { replayJournal } from './replay/replay-journal.ts';
import { reportNoChange } from './report-no-change.ts';
import { reportStatementLines } from './report-statement-lines.ts';
import { returnReport } from './return-report.ts';
import { returnStatement } from './return-statement.ts';
import { saveReport } from './save-report.ts';
import { settlePlanDuty } from './settle-plan-duty.ts';
import { signReport } from './sign-report.ts';
import { signStatement } from './sign-statement.ts';

const TASKS = 86;
const text = `岚川省2021年重点工作分工\n${Array.from(
  { length: TASKS },
  (_, index) => `${index + 1}．推进第${index + 1}类园区建设。（教育部负责，12月底前完成）`,
).join('\n')}\n${TASKS + 1}．推进另类园区建设。（财政部负责，5月底前完成）\n`;

const own = 'ministry-of-education';
const other = 'ministry-of-finance';
const education = callerOf(own, 'liaison', 'principal');
const finance = callerOf(other, 'liaison', 'principal');
const keeper = callerOf(keepersOffice, 'keeper');
const signature = { way: 'in_program' } as const;

describe.each(actEngines)('reconciliation on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let cycleId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
    const registered = await registerDirective(as(keeperOf('甲')), file);
    if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
    directiveId = registered.directiveId;
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(as(), { tasks });
    for (const caller of [education, finance]) {
      const organisationId = caller.capacities[0].organisationId ?? '';
      const assignments = await store.db
        .selectFrom('assignment')
        .select(['organisationId', 'id', 'revision'])
        .where('organisationId', '=', organisationId)
        .execute();
      await receiveAssignments(as(caller, '2021-04-06'), { assignments });
    }
  });
  afterAll(() => store.close());

  let acts = 0;
  /** Acts in the order in which they are done, for the journal to be performed again. */
  const as = (caller = keeper, today: LocalDate = '2021-06-20') => {
    acts += 1;
    const actId = `0179f000-0000-7000-8000-${String(acts).padStart(12, '0')}`;
    return actContext(store.db, { caller, today, actId });
  };
  const statementOf = async (organisationId: string, of = cycleId) =>
    await store.db
      .selectFrom('statement')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('cycleId', '=', of)
      .executeTakeFirstOrThrow();
  const linesOf = async (organisationId: string, of = cycleId) =>
    await store.db
      .selectFrom('statementLine')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('statementId', '=', (await statementOf(organisationId, of)).id)
      .orderBy('ordinal')
      .execute();
  type Lines = Awaited<ReturnType<typeof linesOf>>;
  const seen = (lines: Lines) => ({
    ...{ organisationId: lines[0]?.organisationId ?? '', statementId: lines[0]?.statementId ?? '' },
    lines: lines.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
  });
  const period = (month: string, until: LocalDate) => ({
    ...{ directiveId, kind: 'monthly' as const, label: `2021年${month}月` },
    ...{ untilOn: until, dueOn: until },
  });
  const open = async (month: string, fromOn: LocalDate, untilOn: LocalDate, today: LocalDate) => {
    const opened = await openCycle(as(keeper, today), { ...period(month, untilOn), fromOn });
    if (!opened.ok) throw new Error(`The cycle was refused: ${opened.refusal.code}`);
    return opened.result;
  };
  const draftOf = async (assignmentId: string, value: number) => {
    const saved = await saveReport(as(education), {
      ...{ organisationId: own, assignmentId, cycle: '2021-06', revision: 0, nextNewsOn: null },
      words: {
        ...{ progress: '已开工。', results: null, difficulties: null },
        ...{ experience: null, nextSteps: null, helpNeeded: null },
      },
      values: [
        { indicator: '新开工', value, unit: '个', period: '6月', source: '统计台账', targetPosition: null },
      ],
      ...{ quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The draft was refused: ${saved.refusal.code}`);
    return saved.result;
  };
  const report = async (assignmentId: string, value: number) => {
    const draft = await draftOf(assignmentId, value);
    const signed = await signReport(as(education), { ...draft, signature });
    if (!signed.ok) throw new Error(`The report was refused: ${signed.refusal.code}`);
  };

  test('a cycle freezes a statement per organisation, filled in with what was reported and what differs', async () => {
    const [first] = await store.db
      .selectFrom('assignment')
      .select('id')
      .where('organisationId', '=', own)
      .orderBy('id')
      .execute();
    await report(first?.id ?? '', 12);
    const opened = await open('6', '2021-06-01', '2021-06-30', '2021-06-20');
    expect(opened).toMatchObject({ statements: 2, lines: TASKS + 1 });
    cycleId = opened.cycleId;
    const lines = await linesOf(own);
    expect(lines.filter(({ answer }) => answer === 'reported')).toMatchObject([
      {
        ...{ assignmentId: first?.id, reportsAs: 'own', dueOn: '2021-12-31', assignmentState: 'received' },
        figures: [{ indicator: '新开工', value: 12, source: '统计台账', cycle: '2021-06' }],
      },
    ]);
    expect(lines.find(({ answer }) => answer === 'reported')?.figures[0]?.reportId).toBe(
      lines.find(({ answer }) => answer === 'reported')?.answerReportId,
    );
    expect((await linesOf(other)).map(({ differences }) => differences)).toEqual([
      ['overdue', 'not_reported'],
    ]);
    expect(lines[0]?.differences).toEqual(['not_reported']);
    const again = { ...period('6', '2021-06-30'), fromOn: '2021-06-01' as const };
    expect(await openCycle(as(), again)).toMatchObject({ refusal: { code: 'cycle_exists' } });
    expect(await openCycle(as(education), again)).toMatchObject({ refusal: { code: 'not_permitted' } });
  });

  test('a month of 86 assignments of which a fifth have news takes ten acts at most', async () => {
    let needed = 0;
    const waiting = (await linesOf(own)).filter(({ answer }) => answer === 'unanswered');
    const value = {
      indicator: '新开工',
      unit: '个',
      period: '6月',
      source: '统计台账',
      targetPosition: null,
    };
    const news = waiting.slice(0, 17).map(({ assignmentId, revision }, index) => ({
      ...{ assignmentId, revision, progress: '已开工。' },
      values: index < 3 ? [{ ...value, value: 3 }] : [],
    }));
    const [claimed, ...plain] = news;
    const told = claimed ? [{ ...claimed, progress: '任务已全部完成。' }, ...plain] : [];
    const { organisationId, statementId } = seen(waiting);
    expect(
      await reportStatementLines(as(education), { organisationId, statementId, lines: told }),
    ).toMatchObject({ result: { lines: 16, doubted: [claimed?.assignmentId], left: [] } });
    needed += 1;
    // What contradicts the ledger is settled and signed by itself.
    const draft = await store.db
      .selectFrom('progressReport')
      .selectAll()
      .where('state', '=', 'draft')
      .where('assignmentId', '=', claimed?.assignmentId ?? '')
      .executeTakeFirstOrThrow();
    const confirmations = [
      { code: 'done_without_claim' as const, field: 'progress' as const, words: '下月申请办结。' },
    ];
    const { progress, results, difficulties, experience, nextSteps, helpNeeded } = draft;
    await saveReport(as(education), {
      ...{
        organisationId: own,
        assignmentId: draft.assignmentId,
        cycle: '2021-06',
        revision: draft.revision,
      },
      ...{ words: { progress, results, difficulties, experience, nextSteps, helpNeeded }, confirmations },
      ...{ nextNewsOn: null, values: [], quotes: [] },
    });
    expect(await signReport(as(education), { ...draft, revision: 2, signature })).toMatchObject({ ok: true });
    needed += 2;
    const rest = (await linesOf(own)).filter(({ answer }) => answer === 'unanswered');
    expect(rest.length).toBe(TASKS - 18);
    const [wrong, ...unchanged] = rest;
    const said = await answerNoChange(as(education), {
      ...seen(unchanged),
      ...{ words: null, nextNewsOn: null },
    });
    expect(said).toMatchObject({ result: { lines: TASKS - 19, reports: TASKS - 19, needWords: [] } });
    needed += 1;
    const unsigned = await statementOf(own);
    expect(await signStatement(as(education), { ...unsigned, signature })).toMatchObject({
      refusal: { code: 'lines_unanswered', thingId: wrong?.assignmentId },
    });
    const disputed = { ...seen(wrong ? [wrong] : []), answer: 'disputed' as const, words: '时限应为明年。' };
    expect(await answerStatementLines(as(finance), disputed)).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await answerStatementLines(as(education), disputed)).toMatchObject({ ok: true });
    needed += 1;
    expect(await signStatement(as(education), { ...(await statementOf(own)), signature })).toMatchObject({
      ok: true,
    });
    needed += 1;
    expect(needed).toBeLessThanOrEqual(10);
    const reported = await store.db
      .selectFrom('progressReport')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('organisationId', '=', own)
      .where('state', '=', 'unchanged')
      .executeTakeFirstOrThrow();
    expect(Number(reported.count)).toBe(TASKS - 19);
    const drafts = await store.db
      .selectFrom('progressReport')
      .select('id')
      .where('organisationId', '=', own)
      .where('state', '=', 'draft')
      .execute();
    expect(drafts).toEqual([]);
  });

  test('a reminder by telephone is noted of who still owes a statement, a plan or the reports of a month, by the keepers', async () => {
    const statement = { kind: 'statement', cycleId } as const;
    const noted = { owed: statement, organisationIds: [other], note: '答应周五前报' };
    expect(await noteOwedReminder(as(finance), noted)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await noteOwedReminder(as(), noted)).toMatchObject({ result: { reminders: 1 } });
    // Who has signed is not said to have been called.
    const both = { owed: statement, organisationIds: [own, other] };
    expect(await noteOwedReminder(as(), both)).toMatchObject({ refusal: { code: 'nothing_to_do' } });
    const month = { kind: 'report', month: '2021-06' } as const;
    expect(await noteOwedReminder(as(), { owed: month, organisationIds: [other] })).toMatchObject({
      ok: true,
    });
    const plan = { kind: 'plan', directiveId } as const;
    expect(await noteOwedReminder(as(), { owed: plan, organisationIds: [other] })).toMatchObject({
      refusal: { code: 'nothing_to_do' },
    });
    const settled = { directiveId, organisationIds: [other], owes: true, dueOn: null, reason: null };
    await settlePlanDuty(as(), settled);
    expect(await noteOwedReminder(as(), { owed: plan, organisationIds: [other] })).toMatchObject({
      ok: true,
    });
    await store.db.transaction().execute(async (db) => {
      await takeRole(db, 'ledger');
      const of = [
        { kind: 'statement', of: cycleId },
        { kind: 'report', of: '2021-06' },
        { kind: 'plan', of: directiveId },
      ] as const;
      for (const each of of)
        expect([...(await listOwedReminders(db, each))]).toEqual([[other, '2021-06-20']]);
    });
  });

  test('the keepers answer what was signed, and a report given back later leaves what was signed', async () => {
    const lines = await linesOf(own);
    const [first, ...others] = lines;
    const confirmed = { answer: 'confirmed' as const, words: null };
    expect(await keeperAnswerLines(as(education), { ...seen(others), ...confirmed })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    await keeperAnswerLines(as(), { ...seen(others), ...confirmed });
    expect((await statementOf(own)).state).toBe('signed');
    const words = { answer: 'disputed' as const, words: '数据与统计局不一致。' };
    await keeperAnswerLines(as(), { ...seen(first ? [first] : []), ...words });
    expect((await statementOf(own)).state).toBe('disputed');
    const answering = lines.find(({ answer }) => answer === 'reported');
    const given = await store.db
      .selectFrom('progressReport')
      .select(['organisationId', 'id', 'revision'])
      .where('id', '=', answering?.answerReportId ?? '')
      .executeTakeFirstOrThrow();
    expect(await returnReport(as(), { ...given, reason: '重报' })).toMatchObject({ ok: true });
    expect((await linesOf(own)).filter(({ answer }) => answer === 'unanswered')).toEqual([]);
    const back = { ...(await statementOf(own)), reason: '请改正第一项。' };
    expect(await returnStatement(as(), back)).toMatchObject({ ok: true });
    expect(await statementOf(own)).toMatchObject({ state: 'open', signedOn: null });
  });

  test('units answer side by side; a line that somebody else answered meanwhile is refused by itself', async () => {
    const added = await addUnit(as(callerOf(own, 'administrator')), { organisationId: own, name: '规划处' });
    if (!added.ok) throw new Error(`The unit was refused: ${added.refusal.code}`);
    const before = await linesOf(own);
    const ours = before.slice(0, 40);
    const share = { ...seen(ours), unitId: added.result.unitId };
    expect(await assignStatementLines(as(education), share)).toMatchObject({ result: { lines: 40 } });
    const split = await linesOf(own);
    const planning = split.filter(({ unitId }) => unitId === added.result.unitId);
    const rest = split.filter(({ unitId }) => unitId === null);
    expect([planning.length, rest.length]).toEqual([40, TASKS - 40]);
    const confirmed = { answer: 'confirmed' as const, words: null };
    expect(await answerStatementLines(as(education), { ...seen(planning), ...confirmed })).toMatchObject({
      ok: true,
    });
    expect(await answerStatementLines(as(education), { ...seen(rest), ...confirmed })).toMatchObject({
      ok: true,
    });
    expect(await answerStatementLines(as(education), { ...seen(planning), ...confirmed })).toMatchObject({
      refusal: { code: 'stale', since: [{ act: 'answer_statement_lines' }] },
    });
  });

  test('a closed cycle never changes: not by acts, and not by the roles of the database', async () => {
    const cycle = await store.db
      .selectFrom('reconciliationCycle')
      .selectAll()
      .where('id', '=', cycleId)
      .executeTakeFirstOrThrow();
    expect(await closeCycle(as(education), cycle)).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await closeCycle(as(), cycle)).toMatchObject({
      result: { unsigned: 2, unanswered: 1, unconfirmed: TASKS + 1 },
    });
    expect(await statementOf(other)).toMatchObject({ state: 'closed', closedFrom: 'open', signedOn: null });
    const lines = await linesOf(other);
    expect(
      await answerStatementLines(as(finance), { ...seen(lines), answer: 'confirmed', words: null }),
    ).toMatchObject({ refusal: { code: 'not_in_state', state: 'closed' } });
    const closed = [await statementOf(other), lines, await statementOf(own), await linesOf(own)];
    await reportNoChange(as(finance), {
      ...{ organisationId: other, assignmentIds: lines.map(({ assignmentId }) => assignmentId) },
      ...{ cycle: '2021-06', words: null, nextNewsOn: null },
    });
    for (const role of ['ledger', { organisationId: other }] as const) {
      await store.db.transaction().execute(async (db) => {
        await takeRole(db, role);
        await sql`update statement set revision = 99`.execute(db);
        await sql`update statement_line set answer_words = 'x', revision = 99`.execute(db);
        if (role === 'ledger') await sql`update reconciliation_cycle set revision = 99`.execute(db);
      });
      await expect(
        store.db.transaction().execute(async (db) => {
          await takeRole(db, role);
          await sql`delete from statement_line`.execute(db);
        }),
      ).rejects.toThrow(/permission denied/);
    }
    expect([
      await statementOf(other),
      await linesOf(other),
      await statementOf(own),
      await linesOf(own),
    ]).toEqual(closed);
  });

  test('the third month running needs a sentence; those lines are told, and the others are answered', async () => {
    for (const [month, from, until, today] of [
      ['7', '2021-07-01', '2021-07-31', '2021-07-28'],
      ['8', '2021-08-01', '2021-08-31', '2021-08-28'],
    ] as const) {
      const opened = await open(month, from, until, today);
      const lines = (await linesOf(own, opened.cycleId)).filter(({ answer }) => answer === 'unanswered');
      const bare = { ...seen(lines), words: null, nextNewsOn: null };
      const said = await answerNoChange(as(education, today), bare);
      if (month === '7') expect(said).toMatchObject({ result: { lines: TASKS, needWords: [] } });
      else {
        expect(said).toMatchObject({ result: { lines: 19 } });
        const waiting = (await linesOf(own, opened.cycleId)).filter(({ answer }) => answer === 'unanswered');
        expect(waiting.length).toBe(TASKS - 19);
        expect(
          await answerNoChange(as(education, today), { ...seen(waiting), words: null, nextNewsOn: null }),
        ).toMatchObject({
          refusal: { code: 'no_change_words_needed' },
        });
        const worded = { ...seen(waiting), words: '用地仍在审批。', nextNewsOn: null };
        expect(await answerNoChange(as(education, today), worded)).toMatchObject({
          result: { lines: TASKS - 19, reports: TASKS - 19 },
        });
      }
    }
  });

  test('the journal performed again gives the same statements', async () => {
    if (engine === 'pglite') return;
    const again = await openTestStore(engine);
    await replayJournal(store.db, again.db);
    expect(await compareState(store.db, again.db)).toEqual([]);
    await again.close();
  });
});
