import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ToSettle, toSettleSchema } from '#contract/to-settle.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

const nowhere = '00000000-0000-7000-8000-000000000000';
let served: TestApp;
beforeAll(async () => {
  served = await openTestApp();
});
afterAll(async () => {
  await served?.close();
});

const url = () => `/api/directives/${served.directiveId}/to-settle`;
const toSettle = async (): Promise<ToSettle> => toSettleSchema.parse((await served.app.inject(url())).json());
const act = (name: string, payload: object) =>
  served.app.inject({ method: 'POST', url: `/api/acts/${name}`, payload });
const find = ({ tasks }: ToSettle, holds: (task: ToSettle['tasks'][number]) => boolean) => {
  const found = tasks.find(holds);
  if (!found) throw new Error('no such task waits');
  return found;
};

describe('what waits to be settled', () => {
  test('after registration is everything that the text leaves open', async () => {
    const { kind, figures, departments, tasks } = await toSettle();
    expect(kind).toBe('document');
    expect(figures).toEqual({
      ...{ proposed: 0, openLists: 106, relevant: 20, all: 3, withoutConvener: 86 },
      ...{ toAssign: 182, ready: tasks.filter(({ ready }) => ready).length },
    });
    expect(departments.map(({ name }) => name)).toContain('财政部');
    const open = tasks.find((task) => task.needsConvener && task.placeholders.length > 0 && task.waiting > 0);
    expect(open?.can).toEqual(['assign_tasks', 'name_convener', 'resolve_placeholders']);
  });

  test('names those who carry a task in the order of the text', async () => {
    const { tasks } = await toSettle();
    const { rows } = (await served.app.inject(`/api/directives/${served.directiveId}/tasks?limit=5`)).json();
    for (const [index, { responsibilities }] of rows.entries()) {
      const printed = responsibilities.flatMap(
        (one: { organisations: { name: string; organisationId: string | null }[] }) =>
          one.organisations.filter(({ organisationId }) => organisationId !== null).map(({ name }) => name),
      );
      expect(tasks[index]?.carriers.map(({ name }) => name)).toEqual(printed);
    }
  });

  test('becomes less by each act', async () => {
    const before = await toSettle();
    const { placeholders } = find(
      before,
      ({ placeholders: [first, second] }) => first?.kind === 'open_list' && !second,
    );
    const resolution = '没有其他单位';
    const resolved = await act('resolve-placeholders', { placeholders, organisationIds: [], resolution });
    expect(resolved.json()).toEqual({ placeholders: 1, assignments: 0 });
    const { id, revision, carriers } = find(
      await toSettle(),
      (task) => task.needsConvener && task.placeholders.length === 0,
    );
    const organisationId = carriers[0]?.organisationId;
    expect((await act('name-convener', { tasks: [{ id, revision, organisationId }] })).statusCode).toBe(200);
    const settled = find(await toSettle(), (task) => task.id === id);
    expect(settled).toMatchObject({ ready: true, needsConvener: false });
    expect((await act('assign-tasks', { tasks: [settled] })).statusCode).toBe(200);
    const { figures } = await toSettle();
    expect(figures).toMatchObject({ openLists: 105, toAssign: 181 });
    expect(figures.withoutConvener).toBeLessThan(86);
  });

  test('is the keepers’ to know; of no directive it is not found', async () => {
    const liaison = await addTestPerson(served.db, {
      organisationId: 'ministry-of-finance',
      roles: ['liaison'],
    });
    const response = await (await served.as(liaison))(url());
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'not_permitted', who: 'keeper' });
    expect((await served.anonymous(url())).statusCode).toBe(401);
    expect((await served.app.inject(`/api/directives/${nowhere}/to-settle`)).statusCode).toBe(404);
  });
});

describe('the acts that settle', () => {
  test('all that is wrong with a matter is said at once, each at its field', async () => {
    const response = await act('register-matter', {
      ...{ title: '', basisKind: 'meeting', basis: ' ', decidedOn: '2021-06-31', issuer: null },
      tasks: [{ clause: '', responsibilities: [], deadline: { kind: 'complete', on: null } }],
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().issues.map(({ path }: { path: string }) => path)).toEqual([
      ...['title', 'basis', 'decidedOn', 'tasks.0.clause', 'tasks.0.responsibilities', 'tasks.0.deadline.on'],
    ]);
  });

  test('a matter waits for approval where its figures say so', async () => {
    const organisations = [{ name: '财政部' }];
    const { directiveId } = (
      await act('register-matter', {
        ...{ title: '专题会议议定事项', basisKind: 'meeting', basis: '会议纪要', decidedOn: '2021-06-08' },
        issuer: '国务院办公厅',
        tasks: [
          {
            clause: '建成甲类园区。',
            responsibilities: [{ role: 'responsible', organisations, openEnded: false }],
            deadline: { kind: 'complete', on: '2021-09-30' },
          },
        ],
      })
    ).json();
    const waiting = (await served.app.inject(`/api/directives/${directiveId}/to-settle`)).json();
    expect(waiting).toMatchObject({
      ...{ kind: 'matter', basis: { kind: 'meeting', words: '会议纪要' } },
      figures: { proposed: 1, toAssign: 0 },
      tasks: [{ state: 'proposed', can: ['approve_registration', 'return_registration'] }],
    });
    const { directives } = (await served.app.inject('/api/directives')).json();
    expect(directives.map(({ kind }: { kind: string }) => kind)).toEqual(['matter', 'document']);
  });

  test('an act of a task asks for its reason', async () => {
    const { tasks } = await toSettle();
    expect((await act('withdraw-task', { ...tasks[0], reason: ' ' })).json()).toMatchObject({
      code: 'invalid_request',
    });
    expect((await act('withdraw-task', { ...tasks[0], reason: '会议决定取消' })).statusCode).toBe(200);
  });
});
