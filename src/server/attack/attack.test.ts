import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import type { Db } from '#store/open-store.ts';
import { listActSubjects } from '#store/read/list-act-subjects.ts';
import { insertSession } from '#store/tables/sign-in-session.ts';
import { readAs } from '#store/take-role.ts';
import { findFault } from '#test-kit/attack/find-fault.ts';
import { requestsOf, type Target } from '#test-kit/attack/list-targets.ts';
import { type AttackWorld, openAttackWorld, secret } from '#test-kit/attack/open-attack-world.ts';
import { foreignHeaders, foreignPages, oddHeaders, type Trick, tricks } from '#test-kit/attack/tricks.ts';
import { organisationOf, type Standing } from '#test-kit/rights/rights-world.ts';
import { type Ask, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';
import { presentLiveAct } from '../live/present-live-act.ts';
import { metricsAddress } from '../local-requests.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';

/** Everything on every address, and more requests to each; else a share of it, so that each address and each trick has its turn. */
const inFull = process.env['TAIZHANG_ATTACK'] === 'full';
const SHARE = inFull ? 1 : 18;
const REQUESTS = inFull ? 40 : 1;
const SEED = 20210610;

/** Of a test, in milliseconds: however slow the machine is, the answers count. */
vi.setConfig({ testTimeout: inFull ? 7_200_000 : 240_000 });
afterAll(() => vi.resetConfig());

let attacked: AttackWorld;
beforeAll(async () => {
  attacked = await openAttackWorld();
});
afterAll(() => attacked?.world.served.close());

/** The answer of this one goes on for as long as it is listened to. */
const ENDLESS = '/api/live';
/** Below these people end their own sessions. */
const OWN_WAYS = /^\/api\/(auth|account|activation)/;

const listTargets = () => attacked.targets.filter(({ path }) => path !== ENDLESS);
const listTargetsInside = () => listTargets().filter(({ path }) => !OWN_WAYS.test(path));
const sample = (target: Target, numRuns: number) =>
  fc.sample(requestsOf(target, attacked.stock), { seed: SEED, numRuns });
const nameOf = ({ method, path }: Target) => `${method} ${path}`;

/** The cookie of a session that ended a minute ago. */
async function endedCookie(db: Db, userId: string): Promise<string> {
  const token = 'a session that has ended';
  const [then, expiresAt] = [new Date(Date.now() - 3_600_000), new Date(Date.now() - 60_000)];
  await insertSession(db, {
    ...{ id: randomUUID(), userId, token, secondFactor: true, ipAddress: null, userAgent: null },
    ...{ createdAt: then, updatedAt: then, expiresAt },
  });
  return sessionCookie(token, testSignIn);
}

/** What was answered wrongly, one line each, and what was done to the ledger meanwhile. */
async function attack(ask: Ask, requests: Iterable<[string, InjectOptions]>, secrets: string[] = []) {
  const before = new Set((await attacked.listActs()).map(({ actId }) => actId));
  const faults: string[] = [];
  for (const [name, request] of requests) {
    const fault = findFault(await ask(request), secrets);
    if (fault) faults.push(`${name}: ${fault}: ${JSON.stringify(request).slice(0, 400)}`);
  }
  const acts = (await attacked.listActs()).filter(({ actId }) => !before.has(actId));
  return { faults, acts: [...new Set(acts.map(({ act }) => act))] };
}

describe('without a session that holds', () => {
  const open = [
    ...[
      'GET /healthz',
      'GET /readyz',
      'GET /metrics',
      'GET /api/meta',
      'GET /api/problems/:code',
      'GET /api/openapi.json',
    ],
    ...['GET /api/docs/', 'GET /api/docs/json', 'GET /api/docs/yaml', 'GET /api/docs/static/*'],
    ...['GET /api/docs/static/index.html', 'GET /api/docs/static/swagger-initializer.js'],
    ...['GET /api/auth/session', 'POST /api/auth/sign-in', 'POST /api/auth/sign-out'],
    ...['GET /api/demonstration-accounts', 'POST /api/auth/demonstration', 'POST /api/activation'],
    'POST /api/auth/second-factor',
  ];

  test('nothing is answered but what it takes to sign in, and nothing is done', async () => {
    const { served, actor } = attacked.world;
    const cookie = await sessionCookieOf(served.db, actor('keeper', 'none').person);
    const cookies = [
      '',
      cookie.slice(0, -2),
      cookie.replace('=', '=x'),
      sessionCookie('made-up', { ...testSignIn, secret: 'the secret of another installation' }),
      cookie.split('%', 1).join(''),
      await endedCookie(served.db, actor('keeper', 'none').person.id),
    ];
    const answered: string[] = [];
    const requests: [string, InjectOptions][] = attacked.targets.flatMap((target, at) => {
      const [usual] = sample(target, 1);
      const tried = cookies.filter((each, place) => inFull || each === '' || (place + at) % 3 === 0);
      return tried.map((each): [string, InjectOptions] => [
        nameOf(target),
        { ...usual, headers: { ...usual?.headers, cookie: each } },
      ]);
    });
    const listen: Ask = async (request) => {
      const response = await served.anonymous(request);
      const name = requests.find(([, each]) => each === request)?.[0];
      const { code } = response.statusCode === 401 ? response.json() : { code: '' };
      if (name && code !== 'sign_in_required') answered.push(name);
      return response;
    };
    expect(await attack(listen, requests, [secret])).toEqual({ faults: [], acts: [] });
    expect(answered.filter((name) => !open.includes(name))).toEqual([]);
    expect(open.filter((name) => !answered.includes(name))).toEqual([]);
  });
});

describe('of another organisation', () => {
  const lines: Record<'act' | 'role' | 'relation' | 'answer', string>[] = parse(
    readFileSync('docs/rights.csv'),
    { columns: true },
  );
  const mayDo = (role: string) =>
    lines.filter(
      (line) =>
        line.role === role && line.answer === 'yes' && (line.relation === 'none' || line.relation === 'own'),
    );

  /** Tables of other organisations that a right reaches: who is told of what cannot wait, and what administrators keep of everybody. */
  const reached = { liaison: ['urgent_recipient'], observer: [''], administrator: ['contact'] };

  test.each(['liaison', 'observer', 'administrator'] as const)(
    'a %s reads nothing of it, and does nothing that the rights do not give',
    async (role) => {
      const intruder = attacked.world.actor(role, 'none');
      const requests = listTargetsInside().flatMap((target) =>
        sample(target, REQUESTS).map((request): [string, InjectOptions] => [nameOf(target), request]),
      );
      const before = await attacked.listOwnRows();
      const { faults, acts } = await attack(intruder.ask, requests, [secret]);
      expect(faults).toEqual([]);
      const after = await attacked.listOwnRows();
      const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
      expect(changed.filter((table) => !reached[role].includes(table))).toEqual([]);
      const allowed = mayDo(role).map(({ act }) => act);
      expect(acts.filter((act) => !allowed.includes(act))).toEqual([]);
      expect((await intruder.ask('/api/me')).statusCode).toBe(200);
    },
  );

  test('but its own principal reads what it wrote at many addresses', async () => {
    const { ask } = attacked.world.actor('principal', 'own');
    const read = new Set<string>();
    for (const target of listTargetsInside().filter(({ method }) => method === 'GET')) {
      for (const request of sample(target, 4))
        if ((await ask(request)).body.includes(secret)) read.add(target.path);
      if (read.size > 4) break;
    }
    expect(read.size).toBeGreaterThan(4);
  });
});

test('who listens hears of nothing that another organisation has, whatever is done; its own people do', async () => {
  const { db, actor } = attacked.world;
  const subjectsOf = await Promise.all(
    (await attacked.listActs()).map(({ actId }) =>
      readAs(db, 'ledger', (within) => listActSubjects(within, actId)),
    ),
  );
  const branches = await db
    .selectFrom('assignment')
    .select('id')
    .where('organisationId', '=', organisationOf.own)
    .execute();
  const own = new Set(branches.map(({ id }) => id));
  const heardOf = (role: PersonRole, standing: Standing) =>
    subjectsOf
      .flatMap((subjects) => presentLiveAct(subjects, actor(role, standing).caller)?.assignmentIds ?? [])
      .filter((id) => own.has(id)).length;
  expect(heardOf('principal', 'own')).toBeGreaterThan(4);
  for (const role of ['liaison', 'observer', 'administrator'] as const)
    expect([role, heardOf(role, 'none')]).toEqual([role, 0]);
});

/** Each of these tried on each of these, or a share of it. */
function triesOf(targets: Target[], tried: readonly Trick[], share: number): [string, InjectOptions][] {
  return targets.flatMap((target, at) => {
    const [usual = {}] = sample(target, 1);
    return tried
      .filter((_trick, place) => (place + at) % share === 0)
      .flatMap(({ name, of }) =>
        of(target, usual).map((request): [string, InjectOptions] => [`${nameOf(target)}, ${name}`, request]),
      );
  });
}

describe('what is no request', () => {
  test('comes to nothing, whatever is sent, also of who may do everything', async () => {
    const requests = triesOf(listTargetsInside(), tricks, SHARE);
    expect(await attack(attacked.world.served.app.inject, requests)).toEqual({ faults: [], acts: [] });
  });

  test('also where one signs in', async () => {
    const requests = triesOf(
      listTargets().filter(({ path }) => OWN_WAYS.test(path)),
      [...tricks, ...oddHeaders],
      1,
    );
    expect(await attack(attacked.world.served.anonymous, requests)).toEqual({ faults: [], acts: [] });
  });

  test('what stands beside a request is no fault either', async () => {
    const requests = triesOf(listTargetsInside(), oddHeaders, SHARE);
    expect((await attack(attacked.world.served.app.inject, requests)).faults).toEqual([]);
  });

  test.each([
    ...Object.entries(foreignHeaders).map(([name, headers]) => [name, headers, false] as const),
    ...Object.entries(foreignPages).map(([name, headers]) => [name, headers, true] as const),
  ])('from %s is refused at every address', async (_name, headers, changing) => {
    const { inject } = attacked.world.served.app;
    const targets = listTargets().filter(({ method }) => !changing || method !== 'GET');
    for (const target of targets) {
      const [usual] = sample(target, 1);
      const response = await inject({ ...usual, headers: { ...usual?.headers, ...headers } });
      // Whoever may not have the figures finds nothing there, whatever name they ask under.
      const refused = target.path === metricsAddress ? 404 : 403;
      expect([nameOf(target), response.statusCode]).toEqual([nameOf(target), refused]);
    }
  });
});

test('every answer tells browsers what it may not do', async () => {
  const { inject } = attacked.world.served.app;
  const nowhere = { method: 'GET', path: '/nowhere' } as const;
  for (const target of [...listTargetsInside(), nowhere]) {
    const [usual = '/nowhere'] = 'parameters' in target ? sample(target, 1) : [];
    const { headers } = await inject(usual);
    const policy = String(headers['content-security-policy']);
    const name = `${target.method} ${target.path}`;
    for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect([name, policy]).toEqual([name, expect.stringContaining(directive)]);
    expect([name, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
      ...[name, 'nosniff', 'same-origin'],
    ]);
  }
});

describe('requests made of the description', () => {
  test.each(['keeper', 'principal'] as const)(
    'are answered to a %s as the description says',
    async (role) => {
      const ask =
        role === 'keeper' ? attacked.world.served.app.inject : attacked.world.actor(role, 'own').ask;
      const requests = listTargetsInside()
        .filter(({ described }) => described)
        .flatMap((target) =>
          sample(target, REQUESTS).map((request): [string, InjectOptions] => [nameOf(target), request]),
        );
      expect((await attack(ask, requests)).faults).toEqual([]);
    },
  );
});
