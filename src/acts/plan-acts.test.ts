import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPlan } from '#server/plans/find-plan.ts';
import { presentPlan } from '#server/plans/present-plan.ts';
import type { Store } from '#store/open-store.ts';
import { readAs } from '#store/take-role.ts';
import { callerOf } from '#test-kit/callers.ts';
import { actEngines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { acceptPlan } from './accept-plan.ts';
import type { ActContext } from './act-context.ts';
import { confirmPlanRow, objectToPlanRow } from './answer-plan-row.ts';
import { returnPlan } from './return-plan.ts';
import { revisePlan } from './revise-plan.ts';
import { savePlan, type TypedPlanRow } from './save-plan.ts';
import { settlePlanDuty } from './settle-plan-duty.ts';
import { signPlan } from './sign-plan.ts';
import { submitPlan } from './submit-plan.ts';

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、商务部等按职责分工负责，12月底前完成）
二、推进乙类园区建设。（财政部负责，9月底前完成）
各地区、各有关部门要认真落实，于6月20日前将实施方案报省政府。
岚川省人民政府
2021年6月1日
`;
const organisationId = 'ministry-of-finance';
const finance = callerOf(organisationId, 'liaison', 'principal');
const officer = callerOf(organisationId, 'officer');
const education = callerOf('ministry-of-education', 'liaison');

const full = {
  measures: '分两批开工。',
  deliverable: '印发文件',
  persons: [{ name: '周明', telephone: '010-55501010' }],
  milestones: [
    { dueOn: '2021-06-30' as const, words: '完成初稿', deliverable: '' },
    { dueOn: '2021-09-30' as const, words: '印发', deliverable: '' },
  ],
  trajectory: [],
};

describe.each(actEngines)('plans on %s', (engine) => {
  let store: Store;
  let directiveId = '';
  beforeAll(async () => {
    store = await openTestStore(engine);
    directiveId = await registerText(store.db, text);
  });
  afterAll(() => store.close());

  const as = (caller: ActContext['caller']) => actContext(store.db, { caller });
  const sheet = async (caller = finance, version?: number) => {
    const key = { directiveId, organisationId };
    const found = await readAs(store.db, 'ledger', (db) => findPlan(db, key, version));
    if (!found) throw new Error('There is no such plan.');
    return presentPlan(found, { caller, today: '2021-06-10' });
  };
  const save = async (caller: ActContext['caller'], rows: TypedPlanRow[]) =>
    await savePlan(as(caller), { organisationId, directiveId, rows });
  const typed = async (position: number, more: Partial<TypedPlanRow> = {}): Promise<TypedPlanRow> => {
    const row = (await sheet()).rows[position];
    if (!row) throw new Error('There is no such row.');
    return { ...full, assignmentId: row.assignmentId, revision: row.revision, unitId: null, ...more };
  };
  const key = async () => {
    const { plan } = await sheet();
    if (!plan) throw new Error('There is no plan.');
    return { organisationId, id: plan.id, revision: plan.revision };
  };

  test('every assignment stands in the plan before anything is written, with all that it lacks', async () => {
    const { rows, plan, can, owes, dueOn } = await sheet();
    expect(plan).toBeNull();
    expect(can).toEqual(['save_plan']);
    expect({ owes, dueOn }).toEqual({ owes: true, dueOn: '2021-06-20' });
    expect(rows.map(({ role, isLed }) => [role, isLed])).toEqual([
      ['lead', false],
      ['responsible', false],
    ]);
    expect(rows[0]?.lacks.map(({ code }) => code)).toEqual([
      'measures_missing',
      'timetable_missing',
      'persons_missing',
      'deliverable_missing',
    ]);
  });

  test('two people save different rows at once; the same row is refused to the second, with who was first', async () => {
    const [first, second] = [await typed(0), await typed(1)];
    expect(await save(finance, [first])).toMatchObject({ ok: true, result: { rows: [{ revision: 1 }] } });
    expect(await save(officer, [second])).toMatchObject({ ok: true });
    expect(await save(officer, [first])).toMatchObject({
      refusal: {
        code: 'stale',
        thingId: first.assignmentId,
        since: [{ act: 'save_plan', by: finance.name }],
      },
    });
  });

  test('only its own people write a plan; another organisation sees none of it', async () => {
    const row = await typed(0);
    expect(await save(education, [row])).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await savePlan(actContext(store.db), { organisationId, directiveId, rows: [row] })).toMatchObject({
      refusal: { code: 'not_permitted', who: 'duty_officer' },
    });
  });

  test('a milestone keeps its id while its words or its day stay', async () => {
    const ids = async () =>
      (await store.db.selectFrom('milestone').select(['id', 'words']).orderBy('position').execute()).filter(
        ({ words }) => words !== '印发',
      );
    const before = await ids();
    const [one, two] = full.milestones;
    if (!one || !two) throw new Error('There are two.');
    await save(finance, [await typed(0, { milestones: [{ ...one, dueOn: '2021-07-31' }, two] })]);
    await save(finance, [await typed(0)]);
    expect((await ids()).toSorted(byId)).toEqual(before.toSorted(byId));
  });

  test('a co-organisation answers the row of its lead; a later change of the row asks it again', async () => {
    const ask = async () => {
      const found = await readAs(store.db, 'ledger', (db) =>
        findPlan(db, { directiveId, organisationId: 'ministry-of-education' }, undefined),
      );
      const row = found && presentPlan(found, { caller: education, today: '2021-06-10' }).asked[0];
      if (!row) throw new Error('Nothing is asked.');
      const { planOrganisationId, planId, revision, assignmentId: id } = row;
      return { organisationId: 'ministry-of-education', id, planOrganisationId, planId, revision };
    };
    expect(await confirmPlanRow(as(finance), await ask())).toMatchObject({
      refusal: { code: 'not_permitted', who: 'duty_officer' },
    });
    expect(await objectToPlanRow(as(education), { ...(await ask()), words: '初稿须先会签' })).toMatchObject({
      ok: true,
    });
    const answer = async () =>
      (await sheet()).rows[0]?.answers.find((each) => each.organisationId === 'ministry-of-education');
    expect(await answer()).toMatchObject({ answer: 'objected', words: '初稿须先会签' });
    const seen = await ask();
    await save(finance, [await typed(0, { measures: '会签后开工。' })]);
    expect(await answer()).toMatchObject({ answer: null });
    expect(await confirmPlanRow(as(education), seen)).toMatchObject({ refusal: { code: 'stale' } });
    expect(await confirmPlanRow(as(education), await ask())).toMatchObject({ ok: true });
    expect(await answer()).toMatchObject({ answer: 'confirmed' });
  });

  test('a plan is signed once it states the three things; the principal signs, the liaison records paper', async () => {
    await save(finance, [await typed(1, { persons: [] })]);
    expect(await signPlan(as(finance), { ...(await key()), signature: { way: 'in_program' } })).toMatchObject(
      {
        refusal: { code: 'plan_incomplete', issues: [{ path: expect.stringMatching(/persons$/) }] },
      },
    );
    await save(finance, [await typed(1)]);
    const liaison = callerOf(organisationId, 'liaison');
    expect(await signPlan(as(liaison), { ...(await key()), signature: { way: 'in_program' } })).toMatchObject(
      {
        refusal: { code: 'not_permitted' },
      },
    );
    const sheet = { digest: '0'.repeat(64), fileName: '签批页.png' };
    const signature = { way: 'on_paper', signer: '周明', signedOn: '2021-06-10', sheet } as const;
    expect(await signPlan(as(liaison), { ...(await key()), signature })).toMatchObject({
      refusal: { code: 'signature_sheet_missing' },
    });
    expect(await signPlan(as(finance), { ...(await key()), signature: { way: 'in_program' } })).toMatchObject(
      { ok: true },
    );
    expect(await save(finance, [await typed(1)])).toMatchObject({
      refusal: { code: 'not_in_state', state: 'signed' },
    });
  });

  test('it is submitted, returned with reasons at its rows, mended, signed again and accepted', async () => {
    const keeper = actContext(store.db);
    await submitPlan(as(finance), await key());
    const [row] = (await sheet()).rows;
    const rows = [{ assignmentId: row?.assignmentId ?? '', reason: '节点太少' }];
    expect(await returnPlan(keeper, { ...(await key()), reason: '请细化', rows })).toMatchObject({
      ok: true,
    });
    expect((await sheet()).rows.map(({ returnReason }) => returnReason)).toEqual(['节点太少', null]);
    await save(finance, [await typed(0)]);
    await signPlan(as(finance), { ...(await key()), signature: { way: 'in_program' } });
    await submitPlan(as(finance), await key());
    expect(await acceptPlan(as(finance), await key())).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await acceptPlan(actContext(store.db), await key())).toMatchObject({ ok: true });
    expect((await sheet()).can).toEqual(['revise_plan']);
  });

  test('a new version begins as the accepted one, shows what differs, and replaces it once accepted', async () => {
    expect(await revisePlan(as(finance), { ...(await key()), reason: '时限调整' })).toMatchObject({
      ok: true,
    });
    await save(finance, [await typed(0, { measures: '改为三批。' })]);
    const { rows, versions } = await sheet();
    expect(rows.map(({ changed }) => changed)).toEqual([['measures'], []]);
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'draft'],
      [1, 'accepted'],
    ]);
    await signPlan(as(finance), { ...(await key()), signature: { way: 'in_program' } });
    await submitPlan(as(finance), await key());
    await acceptPlan(actContext(store.db), await key());
    expect((await sheet(finance, 1)).plan).toMatchObject({ state: 'replaced' });
    expect((await sheet(finance, 1)).can).toEqual([]);
  });

  test('the keepers settle who owes a plan; nobody else does', async () => {
    const input = {
      ...{ directiveId, organisationIds: ['ministry-of-finance'], owes: false },
      ...{ dueOn: null, reason: '并入年度计划' },
    };
    expect(await settlePlanDuty(as(finance), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper' },
    });
    expect(await settlePlanDuty(actContext(store.db), input)).toMatchObject({ ok: true });
    expect((await sheet()).owes).toBe(false);
  });
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
