import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptExplanations } from '#acts/accept-explanations.ts';
import { answerNoChange } from '#acts/answer-no-change.ts';
import { askData } from '#acts/ask-data.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { claimCompletion } from '#acts/claim-completion.ts';
import { explainFindings } from '#acts/explain-findings.ts';
import { findDiscrepancies } from '#acts/find-discrepancies.ts';
import { keeperAnswerLines } from '#acts/keeper-answer-lines.ts';
import { openCycle } from '#acts/open-cycle.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { reportNoChange } from '#acts/report-no-change.ts';
import { returnStatement } from '#acts/return-statement.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import { signStatement } from '#acts/sign-statement.ts';
import { upholdFindings } from '#acts/uphold-findings.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { PlanState } from '#ledger/values/plan-values.ts';
import type { Store } from '#store/open-store.ts';
import { addLowerOrganisations } from '#test-kit/add-lower-organisations.ts';
import { callerOf, keepersOffice } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';
import { insertDueNotices } from './insert-due-notices.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部、教育部牵头，国家能源局配合，年内持续推进）
二、推进乙类园区建设。（财政部负责，12月底前完成）
各有关部门要认真落实，于6月25日前将实施方案报省政府。
岚川省人民政府
2021年5月6日
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const energy = 'national-energy-administration';
const city = '云雾市财政局';
const people = { [keepersOffice]: 'keeper', [finance]: 'finance', [education]: 'education' };
const names: Record<string, string> = { ...people, [energy]: 'energy', [city]: 'city' };
const signature = { way: 'in_program' } as const;
const nothing = { results: null, difficulties: null, experience: null, nextSteps: null, helpNeeded: null };

describe.each(actEngines)('what is owed and what came about on %s', (engine) => {
  let store: Store;
  let directiveId: string;
  let cycleId: string;
  const told = new Map<string, string>();

  const as = (organisationId: string, today: LocalDate, actId: string = randomUUID()) => {
    const roles: PersonRole[] = organisationId === keepersOffice ? ['keeper'] : ['liaison', 'principal'];
    return actContext(store.db, { caller: callerOf(organisationId, ...roles), today, actId });
  };
  const assignmentsOf = async (organisationId: string) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .select(['assignment.organisationId', 'assignment.id', 'assignment.revision'])
      .where('assignment.organisationId', '=', organisationId)
      .orderBy('task.ordinal', 'desc')
      .execute();
  const own = async (organisationId: string) => {
    const [assignment] = await assignmentsOf(organisationId);
    if (!assignment) throw new Error(`${organisationId} carries nothing.`);
    return assignment;
  };
  const statementOf = async (organisationId: string) =>
    await store.db
      .selectFrom('statement')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
  const linesOf = async (organisationId: string) => {
    const { id: statementId } = await statementOf(organisationId);
    const lines = await store.db
      .selectFrom('statementLine')
      .select(['assignmentId', 'revision'])
      .where('organisationId', '=', organisationId)
      .execute();
    return { organisationId, statementId, lines };
  };
  const findingsOf = async (organisationId: string) =>
    await store.db
      .selectFrom('finding')
      .select(['organisationId', 'id', 'revision'])
      .where('organisationId', '=', organisationId)
      .execute();
  const planStands = async (state: PlanState, today: LocalDate) => {
    const { actId } = await store.db.selectFrom('journal').select('actId').executeTakeFirstOrThrow();
    const day = state === 'returned' ? { returnedOn: today } : { submittedOn: today };
    const id = randomUUID();
    const plan = {
      organisationId: education,
      id,
      directiveId,
      version: 1,
      state,
      revision: 1,
      actId,
      ...day,
    };
    await store.db
      .insertInto('plan')
      .values(plan)
      .onConflict((same) =>
        same.columns(['organisationId', 'directiveId', 'version']).doUpdateSet({ state, ...day }),
      )
      .execute();
  };
  const newOn = async (today: LocalDate, actIds?: string[]) => {
    await insertDueNotices(store.db, { today, now: new Date(`${today}T01:00:00Z`) }, actIds);
    const rows = await store.db
      .selectFrom('notification')
      .innerJoin('person', 'person.id', 'notification.personId')
      .select(['person.organisationId', 'notification.kind', 'notification.key', 'notification.detail'])
      .orderBy('notification.kind')
      .execute();
    const fresh = rows.filter(({ organisationId, key }) => !told.has(`${organisationId} ${key}`));
    for (const { organisationId, key, kind } of fresh) told.set(`${organisationId} ${key}`, kind);
    const said = fresh.map(
      ({ organisationId, kind, detail }) => `${names[organisationId]} ${kind} ${detail.count ?? ''}`,
    );
    return said.map((each) => each.trim()).sort();
  };

  beforeAll(async () => {
    store = await openTestStore(engine);
    await addLowerOrganisations(store.db, { [finance]: [city] });
    directiveId = await registerText(store.db, text);
    for (const [organisationId] of Object.entries(names)) {
      const roles: PersonRole[] = [organisationId === keepersOffice ? 'keeper' : 'liaison'];
      await addTestPerson(store.db, { organisationId, roles });
    }
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(as(keepersOffice, '2021-05-10'), { tasks });
    for (const organisationId of [finance, education, energy]) {
      const assignments = await assignmentsOf(organisationId);
      await receiveAssignments(as(organisationId, '2021-05-10'), { assignments });
    }
    await newOn('2021-05-11');
  });
  afterAll(() => store.close());

  test.each<[LocalDate, string[]]>([
    ['2021-06-17', []],
    ['2021-06-18', ['education plan_due 1', 'finance plan_due 1']],
    ['2021-06-21', ['education input_due 1', 'energy input_due 1']],
    ['2021-06-23', ['education input_due 1', 'energy input_due 1', 'finance report_due 2']],
    [
      '2021-06-24',
      [
        ...['education input_late 1', 'education plan_due 1', 'energy input_late 1'],
        ...['finance inputs_missing 2', 'finance plan_due 1'],
      ],
    ],
    ['2021-06-25', ['education plan_due 1', 'finance plan_due 1']],
    [
      '2021-06-28',
      ['education plan_late 1', 'finance plan_late 1', 'finance report_due 2', 'keeper plan_late 2'],
    ],
    ['2021-06-29', ['finance report_late 2', 'keeper report_late 2']],
  ])(
    'on %s what is owed is said to who owes it and who waits for it, and not a second time',
    async (today, said) => {
      expect(await newOn(today)).toEqual(said);
      expect(await newOn(today)).toEqual([]);
    },
  );

  type Act = (today: LocalDate, actId: string) => Promise<unknown>;
  const steps: [title: string, today: LocalDate, act: Act, said: string[]][] = [
    [
      'a plan that is handed in',
      '2021-06-30',
      (today) => planStands('submitted', today),
      ['keeper plan_submitted 1'],
    ],
    [
      'a plan that is given back',
      '2021-07-01',
      (today) => planStands('returned', today),
      ['education plan_returned 1'],
    ],
    [
      'a report that others sign',
      '2021-07-02',
      async (today, actId) => {
        const [, { id: assignmentId } = { id: '' }] = await assignmentsOf(finance);
        const saved = await saveReport(as(finance, today), {
          ...{ organisationId: finance, assignmentId, cycle: '2021-06', revision: 0, nextNewsOn: null },
          ...{ words: { progress: '正在推进。', ...nothing }, values: [], quotes: [], confirmations: [] },
        });
        return saved.ok && (await signReport(as(finance, today, actId), { ...saved.result, signature }));
      },
      ['education co_signature_asked 1'],
    ],
    [
      'a cycle that is opened',
      '2021-07-20',
      async (today, actId) => {
        const opened = await openCycle(as(keepersOffice, today, actId), {
          ...{ directiveId, kind: 'monthly', label: '7月', fromOn: '2021-07-01' },
          ...{ untilOn: '2021-07-31', dueOn: '2021-08-02' },
        });
        cycleId = opened.ok ? opened.result.cycleId : '';
        return opened;
      },
      ['education statement_opened 1', 'energy statement_opened 1', 'finance statement_opened 1'],
    ],
    [
      'what is signed',
      '2021-07-21',
      async (today, actId) => {
        await answerNoChange(as(energy, today), {
          ...(await linesOf(energy)),
          words: null,
          nextNewsOn: null,
        });
        return await signStatement(as(energy, today, actId), { ...(await statementOf(energy)), signature });
      },
      ['keeper statement_signed 1'],
    ],
    [
      'what the keepers dispute',
      '2021-07-22',
      async (today, actId) =>
        await keeperAnswerLines(as(keepersOffice, today, actId), {
          ...{ ...(await linesOf(energy)), answer: 'disputed', words: '请核实。' },
        }),
      ['energy statement_disputed 1'],
    ],
    [
      'a statement that is given back',
      '2021-07-23',
      async (today, actId) =>
        await returnStatement(as(keepersOffice, today, actId), {
          ...(await statementOf(energy)),
          reason: '请改',
        }),
      ['energy statement_returned 1'],
    ],
    [
      'what was found',
      '2021-07-26',
      async (today, actId) => await findDiscrepancies(as(keepersOffice, today, actId), { cycleId }),
      ['education finding_found 2', 'finance finding_found 1'],
    ],
    [
      'what is explained',
      '2021-07-27',
      async (today, actId) =>
        await explainFindings(as(education, today, actId), {
          findings: await findingsOf(education),
          words: '已说明。',
        }),
      ['keeper finding_answered 2'],
    ],
    [
      'what is accepted',
      '2021-07-28',
      async (today, actId) => {
        const findings = (await findingsOf(education)).slice(0, 1);
        return await acceptExplanations(as(keepersOffice, today, actId), { findings, words: null });
      },
      ['education finding_accepted 1'],
    ],
    [
      'what is upheld',
      '2021-07-29',
      async (today, actId) => {
        const findings = (await findingsOf(education)).slice(1);
        return await upholdFindings(as(keepersOffice, today, actId), { findings, reason: '仍未报送。' });
      },
      ['education finding_upheld 1'],
    ],
    [
      'data that are asked for',
      '2021-07-30',
      async (today, actId) =>
        await askData(as(keepersOffice, today, actId), {
          ...{ directiveId, title: '园区', purpose: '汇总', organisationIds: [energy], dueOn: '2021-08-16' },
          fields: ['新开工', '新投产'].map((name) => ({ name, unit: '个', period: null, taskId: null })),
        }),
      ['energy data_asked 2'],
    ],
    [
      'what was given on and is received',
      '2021-08-05',
      async (today, actId) => {
        const to = [{ organisationId: city }];
        await cascadeAssignment(as(finance, today), { ...(await own(finance)), to });
        return await receiveAssignments(as(city, today, actId), { assignments: await assignmentsOf(city) });
      },
      ['finance given_received 1'],
    ],
    [
      'what was given on and has news',
      '2021-08-06',
      async (today, actId) =>
        await reportNoChange(as(city, today, actId), {
          ...{ organisationId: city, assignmentIds: [(await own(city)).id] },
          ...{ cycle: '2021-08', words: null, nextNewsOn: null },
        }),
      ['finance given_reported 1'],
    ],
    [
      'what was given on and is claimed to be done',
      '2021-08-09',
      async (today, actId) =>
        await claimCompletion(as(city, today, actId), { ...(await own(city)), grounds: '已建成。' }),
      ['finance given_claimed 1', 'keeper claim_to_assess'],
    ],
  ];
  test.each(steps)('%s is told on the day, at once and once', async (_title, today, act, said) => {
    await newOn(today);
    const actId = randomUUID();
    expect(await act(today, actId)).not.toMatchObject({ ok: false });
    const isOfAct = await store.db.selectFrom('journal').select('actId').where('actId', '=', actId).execute();
    expect(await newOn(today, isOfAct.length > 0 ? [actId] : undefined)).toEqual(said);
    expect(await newOn(today)).toEqual([]);
  });

  test('data are asked for again before their day, on it and after it', async () => {
    const said: string[] = [];
    for (const today of ['2021-08-12', '2021-08-16', '2021-08-17'] as const)
      said.push(...(await newOn(today)).filter((each) => each.includes('data_')));
    const late = ['energy data_late 2', 'keeper data_late 2'];
    expect(said).toEqual(['energy data_due 2', 'energy data_due 2', ...late]);
  });

  test('a month for which there is a statement is asked for by it alone; a statement that is late is told to the keepers too', async () => {
    const kinds = [...told].filter(([, kind]) => kind === 'report_due').map(([key]) => key.split(' ').at(-2));
    expect([...new Set(kinds)]).toEqual(['2021-06-28']);
    expect([...told.values()].filter((kind) => kind === 'statement_due').length).toBeGreaterThan(0);
    const late = [...told].filter(([, kind]) => kind === 'statement_late').map(([key]) => key.split(' ')[0]);
    expect([...new Set(late)].sort()).toEqual([education, energy, finance, keepersOffice].sort());
  });
});
