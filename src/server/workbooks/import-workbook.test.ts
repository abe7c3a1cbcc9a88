import ExcelJS, { type Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUnit } from '#acts/add-unit.ts';
import { answerNoChange } from '#acts/answer-no-change.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { registerDirective } from '#acts/register-directive.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import { signStatement } from '#acts/sign-statement.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { writeForm } from '#papers/forms/write-form.ts';
import type { Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf, keeperOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext } from '#test-kit/register-text.ts';
import { findPlan } from '../plans/find-plan.ts';
import { presentPlan } from '../plans/present-plan.ts';
import { findStatement } from '../reconciliation/find-statement.ts';
import { importWorkbook } from './import-workbook.ts';
import { planForm } from './plan-form.ts';
import { statementForm } from './statement-form.ts';

const own = 'ministry-of-education';
const education = callerOf(own, 'liaison', 'officer', 'principal');
const finance = callerOf('ministry-of-finance', 'liaison', 'principal');
const keeper = callerOf(keepersOffice, 'keeper');
const signature = { way: 'in_program' } as const;
const secret = 'a secret of the installation';
const text = `岚川省2021年重点工作分工\n${Array.from(
  { length: 5 },
  (_, index) => `${index + 1}．建成第${index + 1}类园区30个以上。（教育部负责，12月底前完成）`,
).join('\n')}\n6．推进另类园区建设。（财政部负责，5月底前完成）\n`;

describe.each(actEngines)('workbooks on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let cycleId: string;
  const today: LocalDate = '2021-06-20';
  let acts = 0;
  const as = (caller: Caller = keeper, day = today) => {
    acts += 1;
    const actId = `0179f000-0000-7000-8000-${String(acts).padStart(12, '0')}`;
    return actContext(store.db, { caller, today: day, actId });
  };
  beforeAll(async () => {
    store = await openTestStore(engine);
    const file = { bytes: new TextEncoder().encode(text), fileName: 'directive.txt' };
    const registered = await registerDirective(as(keeperOf('甲')), file);
    if (!registered.ok) throw new Error(`The text was refused: ${registered.refusal.code}`);
    directiveId = registered.directiveId;
    await assignTasks(as(), {
      tasks: await store.db.selectFrom('task').select(['id', 'revision']).execute(),
    });
    const keys = ['organisationId', 'id', 'revision'] as const;
    const assignments = await store.db.selectFrom('assignment').select(keys).execute();
    for (const caller of [education, finance]) {
      const mine = assignments.filter((each) => each.organisationId === caller.capacities[0].organisationId);
      await receiveAssignments(as(caller, '2021-04-06'), { assignments: mine });
    }
    const reported = await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select('assignment.id')
      .where('assignment.organisationId', '=', own)
      .orderBy('task.ordinal')
      .executeTakeFirstOrThrow();
    const saved = await saveReport(as(education, '2021-05-20'), {
      ...{ organisationId: own, assignmentId: reported.id, cycle: '2021-05', revision: 0 },
      words: {
        ...{ progress: '已建成9个。', results: null, difficulties: null },
        ...{ experience: null, nextSteps: null, helpNeeded: null },
      },
      values: [
        {
          indicator: '园区',
          value: 9,
          unit: '个',
          period: '1—5月',
          source: '统计台账',
          targetPosition: null,
        },
      ],
      ...{ nextNewsOn: null, quotes: [], confirmations: [] },
    });
    if (!saved.ok) throw new Error(`The report was refused: ${saved.refusal.code}`);
    await signReport(as(education, '2021-05-20'), { ...saved.result, signature });
    const opened = await openCycle(as(), {
      ...{ directiveId, kind: 'monthly', label: '2021年6月', fromOn: '2021-06-01' },
      ...{ untilOn: '2021-06-30', dueOn: '2021-06-30' },
    });
    if (!opened.ok) throw new Error(`The cycle was refused: ${opened.refusal.code}`);
    cycleId = opened.result.cycleId;
  });
  afterAll(() => store.close());

  const statement = async (caller = education) => {
    const asked = { cycleId, organisationId: own };
    const found = await readAs(store.db, 'ledger', (db) => findStatement(db, asked, { caller, today }));
    if (!found) throw new Error('The statement is missing.');
    return found;
  };
  const plan = async () => {
    const asked = { directiveId, organisationId: own };
    const found = await readAs(store.db, 'ledger', (db) => findPlan(db, asked, undefined));
    if (!found) throw new Error('The plan is missing.');
    return presentPlan(found, { caller: education, today });
  };
  const open = async (bytes: Buffer) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  };
  const write = (workbook: Workbook, sheet: string, cells: Record<string, string | number | Date>) => {
    for (const [address, value] of Object.entries(cells)) {
      const cell = workbook.getWorksheet(sheet)?.getCell(address);
      if (cell) cell.value = value;
    }
  };
  const bring = async (
    workbook: Workbook,
    caller = education,
    more: Partial<Parameters<typeof importWorkbook>[1]> = {},
  ) => {
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const order = {
      bytes,
      secret,
      language: 'zh' as const,
      trial: false,
      take: new Set<string>(),
      leave: new Set<string>(),
    };
    return await importWorkbook(as(caller), { ...order, ...more });
  };
  const countActs = async () =>
    Number(
      (
        await store.db
          .selectFrom('journal')
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );

  test('a trial tells every change by its key and leaves nothing; then the acts of the page make them, each in the journal', async () => {
    const workbook = await open(await writeForm(statementForm(await statement(), 'zh'), secret));
    write(workbook, '对账单', {
      J4: '有新进展',
      K4: '已建成12个。',
      // Typed where the list of choices was lost
      J5: ' 本期 无变化',
      J6: '有异议',
      K6: '时限应为明年。',
    });
    write(workbook, '指标数据', { H4: '１２个', I4: '1—6月' });
    const before = await countActs();
    const tried = await bring(workbook, education, { trial: true });
    expect(tried).toMatchObject({ ok: true, result: { done: false, conflicts: [], problems: [], rows: 5 } });
    expect(
      tried.ok && tried.result.changes.map(({ ordinal, address, from, to }) => [ordinal, address, from, to]),
    ).toEqual([
      [1, 'J4', '', '有新进展'],
      [1, 'K4', '', '已建成12个。'],
      [2, 'J5', '', '本期 无变化'],
      [3, 'J6', '', '有异议'],
      [3, 'K6', '', '时限应为明年。'],
      [1, 'H4', '', '１２个'],
      [1, 'I4', '', '1—6月'],
    ]);
    expect(await countActs()).toBe(before);
    expect(await bring(workbook)).toMatchObject({ ok: true, result: { done: true } });
    expect((await statement()).lines.map(({ answer }) => answer)).toEqual([
      ...(['reported', 'unchanged', 'disputed', 'unanswered', 'unanswered'] as const),
    ]);
    expect((await statement()).lines[0]?.answerReport?.figures).toMatchObject([
      { indicator: '园区', value: 12, period: '1—6月', source: '统计台账' },
    ]);
    expect(await countActs()).toBe(before + 3);
    // The same file again says nothing new.
    expect(await bring(workbook)).toMatchObject({ ok: true, result: { done: false, changes: [] } });
  });

  test('one cell that cannot be taken, and nothing of the sheet is; each is told by its address', async () => {
    const workbook = await open(await writeForm(statementForm(await statement(), 'zh'), secret));
    write(workbook, '对账单', { J7: '本期无变化', L7: '不日', J8: '有新进展' });
    write(workbook, '指标数据', { H4: '十五' });
    const before = await countActs();
    expect(await bring(workbook)).toMatchObject({
      ok: true,
      result: { done: false, problems: [{ address: 'H4' }, { address: 'L7' }, { address: 'K8' }] },
    });
    expect(await countActs()).toBe(before);
  });

  test('what somebody answered meanwhile is shown beside what the workbook says, and counts as a person chooses', async () => {
    const workbook = await open(await writeForm(statementForm(await statement(), 'zh'), secret));
    const { lines, statement: head } = await statement();
    const line = lines[3];
    if (!line) throw new Error('The line is missing.');
    const key = { assignmentId: line.assignmentId, revision: line.revision };
    await answerNoChange(as(education), {
      ...{ organisationId: own, statementId: head.id, lines: [key], words: null, nextNewsOn: null },
    });
    write(workbook, '对账单', { J7: '核对无误', J8: '本期无变化' });
    const held = await bring(workbook);
    expect(held).toMatchObject({
      ok: true,
      result: { done: false, conflicts: [{ ordinal: 4, address: 'J7', from: '本期无变化', to: '核对无误' }] },
    });
    const taken = await bring(workbook, education, { take: new Set([line.assignmentId]) });
    expect(taken).toMatchObject({ ok: true, result: { done: true } });
    expect((await statement()).lines.slice(3).map(({ answer }) => answer)).toEqual([
      'confirmed',
      'unchanged',
    ]);
  });

  test('the acts keep their rights: another organisation sees no such statement, a keeper does not answer for it', async () => {
    const workbook = await open(await writeForm(statementForm(await statement(), 'zh'), secret));
    write(workbook, '对账单', { J4: '核对无误' });
    expect(await bring(workbook, finance)).toMatchObject({ refusal: { code: 'workbook_closed' } });
    expect(await bring(workbook, keeper)).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await bring(workbook, education, { secret: 'another' })).toMatchObject({
      refusal: { code: 'workbook_altered' },
    });
  });

  test('a keeper checks signed statements the same way, and what is signed no longer takes answers', async () => {
    const early = await open(await writeForm(statementForm(await statement(), 'zh'), secret));
    write(early, '对账单', { J4: '核对无误' });
    const { statement: head } = await statement();
    const signed = await signStatement(as(education), {
      ...{ organisationId: own, id: head.id, revision: head.revision, signature },
    });
    expect(signed).toMatchObject({ ok: true });
    const workbook = await open(await writeForm(statementForm(await statement(keeper), 'zh'), secret));
    write(workbook, '对账单', { M4: '一致', M5: '有异议', N5: '请补报。', M6: '一致' });
    expect(await bring(workbook, keeper)).toMatchObject({ ok: true, result: { done: true } });
    expect((await statement()).lines.map(({ keeperAnswer }) => keeperAnswer)).toEqual([
      ...(['confirmed', 'disputed', 'confirmed', 'unanswered', 'unanswered'] as const),
    ]);
    expect(await bring(early)).toMatchObject({ refusal: { code: 'not_in_state', state: 'signed' } });
  });

  test('a plan is filled in row by row and its path point by point; what was left alone stays as it is', async () => {
    await addUnit(as(callerOf(own, 'liaison')), { organisationId: own, name: '规划处' });
    const workbook = await open(await writeForm(planForm(await plan(), 'zh'), secret));
    write(workbook, '实施方案', {
      ...{ F4: '分三批建设。', G4: '建成园区', H4: '周明 010-55501010；李红', I4: '6月底 开工；9月底 建成' },
      F5: '另行安排。',
    });
    write(workbook, '指标路径', { E4: 44_377, F4: 10, E5: '2021-12-31', F5: '30' });
    expect(await bring(workbook)).toMatchObject({ ok: true, result: { done: true, kind: 'plan' } });
    const [first, second] = (await plan()).rows;
    expect(first?.content).toMatchObject({
      ...{ measures: '分三批建设。', deliverable: '建成园区' },
      persons: [{ name: '周明', telephone: '010-55501010' }, { name: '李红' }],
      milestones: [
        { dueOn: '2021-06-30', words: '开工' },
        { dueOn: '2021-09-30', words: '建成' },
      ],
      trajectory: [
        { reachOn: '2021-06-30', value: 10 },
        { reachOn: '2021-12-31', value: 30 },
      ],
    });
    const again = await open(await writeForm(planForm(await plan(), 'zh'), secret));
    write(again, '实施方案', { G5: '办法' });
    expect(await bring(again)).toMatchObject({ ok: true, result: { changes: [{ address: 'G5' }] } });
    expect((await plan()).rows[1]?.content).toMatchObject({ ...second?.content, deliverable: '办法' });
    // The first workbook is older by now: where it says something else than what was written since, it is held.
    write(workbook, '实施方案', { G5: '文件' });
    expect(await bring(workbook)).toMatchObject({
      ok: true,
      result: { done: false, conflicts: [{ from: '办法' }] },
    });
  });
});
