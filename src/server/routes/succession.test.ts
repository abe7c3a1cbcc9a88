import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignTasks } from '#acts/assign-tasks.ts';
import type { Succession } from '#contract/succession.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { actContext } from '#test-kit/register-text.ts';
import { addTestPerson } from '#test-kit/sign-in.ts';

const from = 'banking-and-insurance-regulatory-commission';
const to = 'financial-regulatory-administration';
const path = `/api/organisations/${from}/succession`;

describe('an institutional reform', () => {
  let opened: TestApp;
  beforeAll(async () => {
    opened = await openTestApp();
    const tasks = await opened.db.selectFrom('task').select(['id', 'revision']).execute();
    await assignTasks(actContext(opened.db), { tasks });
  });
  afterAll(() => opened.close());

  const read = async (): Promise<Succession> => (await opened.app.inject(path)).json();

  test('is prepared by keepers: what is open, and who the register knows to have taken over', async () => {
    const { organisation, total, assignments, successors } = await read();
    expect(organisation.shortName).toBe('银保监会');
    expect(assignments).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
    expect(assignments.every(({ can }) => can.includes('pass_on_assignments'))).toBe(true);
    expect(successors).toMatchObject([{ id: to, basis: expect.any(String) }]);
  });

  test('is closed to others, and leads nowhere for what the register does not hold', async () => {
    expect((await opened.anonymous(path)).statusCode).toBe(401);
    const liaison = await opened.as(
      await addTestPerson(opened.db, { roles: ['liaison'], organisationId: from }),
    );
    expect((await liaison(path)).json()).toMatchObject({ status: 403, who: 'keeper' });
    expect((await opened.app.inject('/api/organisations/nobody/succession')).statusCode).toBe(404);
  });

  test('is asked for with an existing day, and hands everything on', async () => {
    const send = (effectiveOn: string) =>
      opened.app.inject({
        method: 'POST',
        url: '/api/acts/pass-on-assignments',
        payload: { fromOrganisationId: from, toOrganisationId: to, effectiveOn, basis: '机构改革方案' },
      });
    expect((await send('2023-02-30')).statusCode).toBe(400);
    expect((await send('2021-06-10')).json()).toMatchObject({ status: 422, code: 'organisation_ended' });
    const { total } = await read();
    expect((await send('2023-05-18')).json()).toEqual({ opened: total, joined: 0, left: 0 });
    expect((await read()).total).toBe(0);
  });
});
