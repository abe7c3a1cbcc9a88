import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#store/open-store.ts';
import { findOverview } from '#store/read/find-overview.ts';
import { findOrganisation, listOrganisations } from '#store/read/list-organisations.ts';
import { listTasks } from '#store/read/list-tasks.ts';
import { addLowerOrganisations } from '#test-kit/add-lower-organisations.ts';
import { callerOf } from '#test-kit/callers.ts';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { actContext, registerText } from '#test-kit/register-text.ts';
import { assignTasks } from './assign-tasks.ts';
import { cascadeAssignment } from './cascade-assignment.ts';
import { endUnit } from './end-unit.ts';
import { mergeTasks } from './merge-tasks.ts';
import { objectToAssignment } from './object-to-assignment.ts';
import { passOnAssignments } from './pass-on-assignments.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { receiveAssignments } from './receive-assignments.ts';
import { rejectObjection } from './reject-objection.ts';
import { resumeTask } from './resume-task.ts';
import { shareWithUnit } from './share-with-unit.ts';
import { splitTask } from './split-task.ts';
import { suspendTask } from './suspend-task.ts';
import { upholdObjection } from './uphold-objection.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';
import { withdrawCascade } from './withdraw-cascade.ts';
import { withdrawUnitShare } from './withdraw-unit-share.ts';

const clauses = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'];
const text = `岚川省2021年重点工作分工
${clauses.map((name, index) => `${'一二三四五六七八九'[index]}、推进${name}类园区建设。（财政部负责，12月底前完成）`).join('\n')}
`;
const finance = 'ministry-of-finance';
const education = 'ministry-of-education';
const reason = '分工有变';

describe.each(engines)('what an organisation gives on to those below it on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await addLowerOrganisations(store.db, {
      [finance]: ['云雾市财政局', '松涛市财政局', '石桥市财政局'],
      云雾市财政局: ['云上县财政局', '云下县财政局'],
      [education]: ['云雾市教育局'],
    });
    await registerText(store.db, text);
    const tasks = await store.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(store.db), { tasks });
    const assignments = await store.db
      .selectFrom('assignment')
      .select(['organisationId', 'id', 'revision'])
      .execute();
    await receiveAssignments(as(finance), { assignments });
  });
  afterAll(() => store.close());

  const as = (organisationId: string, role: 'liaison' | 'officer' = 'liaison') =>
    actContext(store.db, { caller: callerOf(organisationId, role), today: '2021-06-16' });
  const keeper = () => actContext(store.db, { today: '2021-06-16' });
  const branches = async (ordinal: number) =>
    await store.db
      .selectFrom('assignment')
      .innerJoin('task', 'task.id', 'assignment.taskId')
      .selectAll('assignment')
      .where('task.ordinal', '=', ordinal)
      .where('assignment.endedActId', 'is', null)
      .orderBy('organisationId')
      .execute();
  const key = async (ordinal: number, organisationId: string) => {
    const found = (await branches(ordinal)).find((each) => each.organisationId === organisationId);
    if (!found) throw new Error(`${organisationId} has no part in task ${ordinal}.`);
    const { id, revision } = found;
    return { organisationId, id, revision };
  };
  const task = async (ordinal: number) =>
    await store.db
      .selectFrom('task')
      .select(['id', 'revision', 'directiveId'])
      .where('ordinal', '=', ordinal)
      .executeTakeFirstOrThrow();
  const give = async (ordinal: number, from: string, ...to: string[]) => {
    const given = await cascadeAssignment(as(from), {
      ...(await key(ordinal, from)),
      to: to.map((organisationId) => ({ organisationId })),
    });
    expect(given).toEqual({ ok: true, result: { assignments: to.length } });
  };
  /** Two cities and a county of the first have a part in the task. */
  const giveTwice = async (ordinal: number) => {
    await give(ordinal, finance, '云雾市财政局', '松涛市财政局');
    const received = { assignments: [await key(ordinal, '云雾市财政局')] };
    await receiveAssignments(as('云雾市财政局'), received);
    await give(ordinal, '云雾市财政局', '云上县财政局');
  };
  /** Who stands in the task, each with who gave it. */
  const givers = async (ordinal: number) =>
    (await branches(ordinal)).map((each) => [each.organisationId, each.parentOrganisationId]);

  test('has a part of its own in the task, with words, a date and the time of receipt', async () => {
    const to = [
      { organisationId: '云雾市财政局', words: '负责市级部分', internalOn: '2021-10-31' as const },
      { organisationId: '松涛市财政局', role: 'support' as const },
    ];
    const parent = await key(1, finance);
    expect(await cascadeAssignment(as(finance), { ...parent, to })).toMatchObject({ ok: true });
    const [own, ...lower] = await branches(1);
    expect(own).toMatchObject({ organisationId: finance, state: 'received', revision: parent.revision });
    const given = { state: 'assigned', origin: 'cascade', parentId: parent.id, receiveBy: '2021-06-17' };
    expect(lower).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...given,
          role: 'responsible',
          words: '负责市级部分',
          internalOn: '2021-10-31',
        }),
        expect.objectContaining({ ...given, role: 'support', words: null, internalOn: null }),
      ]),
    );
  });

  test('is no part of what the directive asks, and is a part of what its carrier has', async () => {
    const { directiveId } = await task(1);
    const overview = await findOverview(store.db, directiveId, '2021-06-16');
    expect(overview?.figures).toMatchObject({ tasks: 9, organisations: 1, assignments: 9 });
    expect(overview?.matrix.every(({ organisationId }) => organisationId === finance)).toBe(true);
    const listed = await listOrganisations(store.db, directiveId);
    expect(listed).toMatchObject([{ id: finance, load: { total: 9 } }]);
    const lower = await findOrganisation(store.db, directiveId, '云雾市财政局');
    expect(lower).toMatchObject({ load: { responsible: 1, total: 1 } });
    const chosen = { organisation: ['云雾市财政局'] };
    const found = await listTasks(store.db, directiveId, chosen, { limit: 10 });
    expect(found.rows.map(({ ordinal }) => ordinal)).toEqual([1]);
    const offered = [finance, '云雾市财政局'];
    expect(found.facets?.organisation.map(({ value }) => value)).toEqual(offered);
    expect(found.facets?.organisation.map(({ count }) => count)).toEqual([9, 1]);
    const unchosen = await listTasks(store.db, directiveId, {}, { limit: 10 });
    expect(unchosen.facets?.organisation.map(({ value }) => value)).toEqual([finance]);
  });

  test('goes to organisations below only, that are there, once each, with days before the official one', async () => {
    const parent = await key(2, finance);
    const giveTo = async (...to: { organisationId: string; internalOn?: '2021-12-31' }[]) => {
      const outcome = await cascadeAssignment(as(finance), { ...parent, to });
      return outcome.ok ? 'done' : outcome.refusal.code;
    };
    expect(await giveTo({ organisationId: education })).toBe('not_below');
    expect(await giveTo({ organisationId: finance })).toBe('not_below');
    expect(await giveTo({ organisationId: 'nowhere' })).toBe('organisation_not_found');
    expect(await giveTo({ organisationId: '石桥市财政局' }, { organisationId: '石桥市财政局' })).toBe(
      'already_assigned',
    );
    expect(await giveTo({ organisationId: '石桥市财政局', internalOn: '2021-12-31' })).toBe(
      'date_not_earlier',
    );
    expect(await giveTo()).toBe('nothing_to_do');
    expect(await giveTo({ organisationId: '云上县财政局' })).toBe('done');
    expect(await giveTo({ organisationId: '云上县财政局' })).toBe('already_assigned');
  });

  test('is given by the spokesperson of who has received it, and by nobody else', async () => {
    const input = { ...(await key(2, finance)), to: [{ organisationId: '石桥市财政局' }] };
    const by = async (context: ReturnType<typeof as>) => await cascadeAssignment(context, input);
    expect(await by(as(finance, 'officer'))).toMatchObject({
      refusal: { code: 'not_permitted', who: 'spokesperson' },
    });
    expect(await by(keeper())).toMatchObject({ refusal: { code: 'not_permitted' } });
    expect(await by(as(education))).toMatchObject({ refusal: { code: 'not_found' } });
    const lower = { ...(await key(2, '云上县财政局')), to: [{ organisationId: '云下县财政局' }] };
    expect(await cascadeAssignment(as('云上县财政局'), lower)).toMatchObject({
      refusal: { code: 'not_in_state', state: 'assigned' },
    });
  });

  test('is objected to before who gave it, who leaves it there or gives it to another below', async () => {
    await giveTwice(3);
    const object = async () =>
      await objectToAssignment(as('松涛市财政局'), { ...(await key(3, '松涛市财政局')), reason });
    await object();
    const seen = async () => ({ ...(await key(3, '松涛市财政局')), reason });
    expect(await rejectObjection(as('云雾市财政局'), await seen())).toMatchObject({
      refusal: { code: 'not_found' },
    });
    expect(await rejectObjection(as(finance, 'officer'), await seen())).toMatchObject({
      refusal: { code: 'not_permitted', who: 'keeper_or_giver' },
    });
    expect(await rejectObjection(as(finance), await seen())).toMatchObject({ ok: true });
    await object();
    expect(
      await upholdObjection(as(finance), { ...(await seen()), toOrganisationId: education }),
    ).toMatchObject({ refusal: { code: 'not_below' } });
    expect(
      await upholdObjection(as(finance), { ...(await seen()), toOrganisationId: '石桥市财政局' }),
    ).toMatchObject({ ok: true });
    expect(await givers(3)).toContainEqual(['石桥市财政局', finance]);
  });

  test('is withdrawn by who gave it, with all that was given on from it; each keeps its history', async () => {
    await giveTwice(4);
    const input = { assignments: [await key(4, '云雾市财政局')], reason };
    expect(await withdrawCascade(as('云雾市财政局'), input)).toMatchObject({
      refusal: { code: 'not_permitted', who: 'giver' },
    });
    expect(await withdrawCascade(as(finance), input)).toEqual({ ok: true, result: { assignments: 2 } });
    expect(await givers(4)).toEqual([
      [finance, null],
      ['松涛市财政局', finance],
    ]);
    const told = await store.db
      .selectFrom('journalSubject')
      .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
      .select('journalSubject.organisationId')
      .where('journal.act', '=', 'withdraw_cascade')
      .where('journalSubject.taskId', '=', (await task(4)).id)
      .execute();
    expect(told.map(({ organisationId }) => organisationId).toSorted()).toEqual([
      '云上县财政局',
      '云雾市财政局',
    ]);
    const direct = { assignments: [await key(4, finance)], reason };
    expect(await withdrawCascade(as(finance), direct)).toMatchObject({ refusal: { code: 'not_permitted' } });
  });

  test('stands still while its task is suspended', async () => {
    await giveTwice(5);
    await suspendTask(keeper(), { ...(await task(5)), reason });
    const input = { assignments: [await key(5, '云雾市财政局')], reason };
    expect(await withdrawCascade(as(finance), input)).toMatchObject({
      refusal: { code: 'not_in_state', state: 'suspended' },
    });
    await resumeTask(keeper(), { ...(await task(5)), reason });
    expect(await givers(5)).toHaveLength(4);
  });

  test('ends where the work is taken from its giver, to another or to nobody', async () => {
    await reassignAssignment(keeper(), { ...(await key(5, finance)), toOrganisationId: education, reason });
    expect(await givers(5)).toEqual([[education, null]]);
    await giveTwice(6);
    await withdrawAssignment(keeper(), { ...(await key(6, finance)), reason });
    expect(await givers(6)).toEqual([]);
  });

  test('follows its giver into the task that another is merged into, and into the parts of a split', async () => {
    await giveTwice(7);
    const [seventh, eighth] = [await task(7), await task(8)];
    const { directiveId: _, ...into } = eighth;
    await mergeTasks(keeper(), { intoId: into.id, intoRevision: into.revision, tasks: [seventh], reason });
    const tree = [
      [finance, null],
      ['云雾市财政局', finance],
      ['云上县财政局', '云雾市财政局'],
      ['松涛市财政局', finance],
    ];
    expect(await givers(8)).toEqual(expect.arrayContaining(tree));
    const own = [await key(8, finance)];
    const parts = ['其一。', '其二。'].map((clause) => ({ clause, assignments: own }));
    const split = await splitTask(keeper(), { ...(await task(8)), reason, parts });
    expect(split).toMatchObject({ ok: true, result: { assignments: 8 } });
    for (const ordinal of [10, 11]) expect(await givers(ordinal)).toEqual(expect.arrayContaining(tree));
  });

  test('is shared among the units of the own organisation by its officers', async () => {
    const unit = { organisationId: finance, id: '00000000-0000-4000-8000-000000000001', name: '综合处' };
    const { actId } = await store.db.selectFrom('journal').select('actId').executeTakeFirstOrThrow();
    await store.db
      .insertInto('unit')
      .values({ ...unit, actId, endedActId: null })
      .execute();
    const input = { ...(await key(9, finance)), unitId: unit.id, words: '负责起草' };
    expect(await shareWithUnit(as(finance, 'officer'), input)).toMatchObject({ ok: true });
    expect(await shareWithUnit(as(finance), input)).toMatchObject({ refusal: { code: 'already_assigned' } });
    expect(await shareWithUnit(as(finance), { ...input, unitId: input.id })).toMatchObject({
      refusal: { code: 'unit_unknown' },
    });
    const end = () => endUnit(as(finance), { organisationId: finance, unitId: unit.id });
    expect(await end()).toEqual({
      ok: false,
      refusal: {
        code: 'unit_has_shares',
        openShares: [{ directive: '岚川省2021年重点工作分工', ordinal: 9 }],
      },
    });
    expect(await withdrawUnitShare(as(finance), input)).toMatchObject({ ok: true });
    expect(await withdrawUnitShare(as(finance), input)).toMatchObject({ refusal: { code: 'not_found' } });
    expect(await end()).toMatchObject({ ok: true });
  });

  test('comes from the successor after a reform; a successor that had it from the first takes its place', async () => {
    await giveTwice(9);
    const reform = { fromOrganisationId: finance, effectiveOn: '2021-06-16', basis: '机构改革方案' } as const;
    const assignments = [await key(9, finance)];
    await passOnAssignments(keeper(), { ...reform, toOrganisationId: '云上县财政局', assignments });
    expect(await givers(9)).toEqual(
      expect.arrayContaining([
        ['云上县财政局', null],
        ['云雾市财政局', '云上县财政局'],
        ['松涛市财政局', '云上县财政局'],
      ]),
    );
    await passOnAssignments(keeper(), { ...reform, toOrganisationId: education });
    expect(await givers(10)).toEqual(
      expect.arrayContaining([
        [education, null],
        ['云雾市财政局', education],
        ['云上县财政局', '云雾市财政局'],
      ]),
    );
    const follower = { assignments: [await key(10, '松涛市财政局')], reason };
    expect(await withdrawCascade(as(finance), follower)).toMatchObject({ ok: false });
    expect(await withdrawCascade(as(education), follower)).toMatchObject({ ok: true });
  });
});
