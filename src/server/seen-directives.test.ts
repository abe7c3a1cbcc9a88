import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { type PersonRole, personRoles } from '#ledger/values/person-roles.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listDirectives } from '#store/read/list-directives.ts';
import { callerOf } from '#test-kit/callers.ts';
import { openTestApp, type TestApp } from '#test-kit/open-test-app.ts';
import { matterCarrier, registerTestMatter } from '#test-kit/register-matter.ts';
import { type Ask, addTestPerson } from '#test-kit/sign-in.ts';

const bureau = matterCarrier;
const above = 'national-development-and-reform-commission';
const stranger = 'ministry-of-justice';

let served: TestApp;
let matterId: string;
let taskId: string;
beforeAll(async () => {
  served = await openTestApp();
  ({ directiveId: matterId, taskId } = await registerTestMatter(served.db, 'assigned'));
});
afterAll(async () => {
  await served?.close();
});

const askAs = async (organisationId: string, ...roles: PersonRole[]): Promise<Ask> =>
  await served.as(await addTestPerson(served.db, { organisationId, roles }));
const listed = async (ask: Ask): Promise<string[]> =>
  (await ask('/api/directives')).json().directives.map(({ id }: { id: string }) => id);

/** Asked for by the holder of one assignment alone, which its own test holds it to. */
const OF_HOLDERS = /organisations-below$/;

/** Every address under a directive or one of its tasks that the server answers, from its own description. */
async function listAddresses(id: string, ofTask: string): Promise<string[]> {
  const description = (await served.app.inject('/api/openapi.json')).json();
  return Object.entries<Record<string, unknown>>(description.paths)
    .filter(([path, methods]) => 'get' in methods && /\{(directiveId|taskId)\}/.test(path))
    .filter(([path]) => !OF_HOLDERS.test(path))
    .map(([path]) =>
      path
        .replace('{directiveId}', id)
        .replace('{taskId}', ofTask)
        .replace('{organisationId}', bureau)
        .replace('{year}', '2021')
        .replace(/export$/, 'export?format=json'),
    );
}

/** What the keepers have to do with a directive is shown to nobody else. */
function isOfKeepers(url: string, role: PersonRole): boolean {
  return role !== 'keeper' && role !== 'head' && /to-settle|tasks-to-assign/.test(url);
}

async function statusesOf(ask: Ask, id = matterId, ofTask = taskId): Promise<[string, number][]> {
  const addresses = await listAddresses(id, ofTask);
  const answers: [string, number][] = [];
  for (const url of addresses) answers.push([url, (await ask(url)).statusCode]);
  return answers;
}

describe('a matter', () => {
  test.each<[string, string, PersonRole]>([
    ['a keeper', stranger, 'keeper'],
    ['a head', stranger, 'head'],
    ['whoever carries a task of it', bureau, 'officer'],
    ['whoever is above an organisation that does', above, 'observer'],
  ])('is seen by %s on every address', async (_, organisationId, role) => {
    const ask = await askAs(organisationId, role);
    const statuses = await statusesOf(ask);
    expect(statuses.length).toBeGreaterThan(8);
    const hidden = statuses.filter(([url, status]) => status !== 200 && !isOfKeepers(url, role));
    expect(hidden).toEqual([]);
    expect(await listed(ask)).toContain(matterId);
  });

  test('is found by no other organisation on any address, who reads documents all the same', async () => {
    const ask = await askAs(stranger, 'liaison', 'principal');
    expect((await statusesOf(ask)).filter(([, status]) => status !== 404)).toEqual([]);
    expect(await listed(ask)).toEqual([served.directiveId]);
    expect((await ask(`/api/directives/${served.directiveId}/tasks`)).statusCode).toBe(200);
  });
});

test('a matter that waits for the head is seen by the keepers alone', async () => {
  const waiting = await registerTestMatter(served.db, 'proposed');
  const ask = await askAs(bureau, 'principal');
  expect(await listed(ask)).not.toContain(waiting.directiveId);
  expect((await ask(`/api/tasks/${waiting.taskId}`)).statusCode).toBe(404);
  expect(await listed(served.app.inject)).toContain(waiting.directiveId);
});

test('a task is no directive, once it is known to be of a document either', async () => {
  const ask = await askAs(stranger, 'liaison');
  const task = served.db.selectFrom('task').select('id').where('directiveId', '=', served.directiveId);
  const { id } = await task.executeTakeFirstOrThrow();
  const statuses = [];
  for (const url of [`/api/tasks/${id}`, `/api/tasks/${id}`, `/api/directives/${id}/tasks`])
    statuses.push((await ask(url)).statusCode);
  expect(statuses).toEqual([200, 200, 404]);
});

test('running the installation shows no contents, of no kind of directive', async () => {
  const ask = await askAs(bureau, 'administrator');
  expect(await listed(ask)).toEqual([]);
  const task = served.db.selectFrom('task').select('id').where('directiveId', '=', served.directiveId);
  const { id } = await task.executeTakeFirstOrThrow();
  for (const statuses of [await statusesOf(ask), await statusesOf(ask, served.directiveId, id)]) {
    expect(statuses.filter(([, status]) => status !== 404)).toEqual([]);
  }
});

test('what the list shows to anybody is what the policy allows', async () => {
  const all = await listDirectives(served.db, 'all');
  expect(all).toHaveLength(3);
  const roleSets: PersonRole[][] = [[], ...personRoles.map((role) => [role]), ['administrator', 'officer']];
  for (const organisationId of [bureau, above, stranger]) {
    for (const roles of roleSets) {
      const caller = callerOf(organisationId, ...roles);
      const allowed: string[] = [];
      for (const { id } of all) {
        const facts = await findDirectiveFacts(served.db, { directiveId: id });
        if (facts && findCapacity(caller, seesDirective, facts)) allowed.push(id);
      }
      const shown = (await listDirectives(served.db, directiveScopeOf(caller))).map(({ id }) => id);
      expect(shown, `${organisationId} ${roles}`).toEqual(allowed);
    }
  }
});
