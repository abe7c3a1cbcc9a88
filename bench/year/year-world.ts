import { z } from 'zod';
import { loadRegister } from '#acts/open-ledger.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PlanContent } from '#contract/acts/plans.ts';
import type { ActName } from '#contract/values.ts';
import type { PersonRole } from '#ledger/values/person-roles.ts';
import { createApp } from '#server/create-app.ts';
import { type Db, openPglite } from '#store/open-store.ts';
import { insertSignInUser } from '#store/tables/sign-in-user.ts';
import { type Random, randomOf } from '#test-kit/fuzz/random.ts';
import { addTestPerson, sessionCookieOf, testSignIn } from '#test-kit/sign-in.ts';
import { readPseudonymousDirective } from './pseudonyms.ts';

/** Somebody of the replay, and the session in which they ask. */
export interface YearPerson {
  id: string;
  name: string;
  organisationId: string;
  cookie: string;
}

/** One pseudonymous organisation and its people. */
export interface YearOrganisation {
  id: string;
  name: string;
  liaison: YearPerson;
  officer: YearPerson;
  principal: YearPerson;
}

/** The parts of the work on a task that a story can take over from the ordinary play. */
export const storyParts = [
  'convener',
  'placeholders',
  'receipt',
  'plan',
  'milestones',
  'policy',
  'reports',
  'completion',
] as const;
export type StoryPart = (typeof storyParts)[number];

/** What the replay asks of the answers to acts. */
const actAnswerSchema = z.object({
  id: z.string().default(''),
  organisationId: z.string().default(''),
  revision: z.number().default(0),
  evidenceIds: z.array(z.string()).default([]),
});
export type ActAnswer = z.infer<typeof actAnswerSchema>;

/** A ledger behind a server that is asked over HTTP, on whichever day the replay has come to. */
export interface YearWorld {
  db: Db;
  random: Random;
  directiveId: string;
  keeper: YearPerson;
  head: YearPerson;
  organisations: YearOrganisation[];
  organisation(id: string): YearOrganisation;
  /**
   * Keeps a part of the work on tasks, branches or organisations, by id, for what a story tells of it: the ordinary play leaves
   * that part alone and does the rest.
   */
  reserve(part: StoryPart, ids: readonly string[]): void;
  /** Whether a story plays that part, any part where none is asked for, of a task, of a branch or at an organisation. */
  isReserved(id: string, part?: StoryPart): boolean;
  /** What a story has in the plan of its organisation for a branch, in the place of what is ordinary. */
  tellPlanRow(assignmentId: string, row: Partial<PlanContent>): void;
  findToldRow(assignmentId: string): Partial<PlanContent>;
  /** How many acts were done so far, by name. */
  acts: Map<ActName, number>;
  /** Does an act as somebody on a day; throws where it is refused. */
  act(person: YearPerson, on: LocalDate, act: ActName, input: object): Promise<ActAnswer>;
  /** As `act`, where the rules may be against it: undefined then. */
  tryAct(person: YearPerson, on: LocalDate, act: ActName, input: object): Promise<ActAnswer | undefined>;
  /** Reads a text as a directive and registers it; gives its id. */
  register(on: LocalDate, text: string): Promise<string>;
  /** Has a file kept, that acts name by the digest it gives. */
  keepFile(person: YearPerson, on: LocalDate, file: { name: string; text: string }): Promise<string>;
  /** Enters an organisation below another, with people of its own. */
  addBelow(parent: YearOrganisation, name: string, on: LocalDate): Promise<YearOrganisation>;
  /** Asks for something as somebody on a day. */
  get<Shape extends z.ZodType>(
    person: YearPerson,
    on: LocalDate,
    path: string,
    shape: Shape,
  ): Promise<z.infer<Shape>>;
  close(): Promise<void>;
}

/** So many of the last characters tell the ids of organisations apart. */
const ID_CHARACTERS = 12;
/** The day on which the directive is registered. */
const registeredOn: LocalDate = '2021-03-22';

/** Opens an empty ledger, serves it, registers the directive under pseudonyms, and gives every organisation its people. */
export async function openYearWorld(seed: number): Promise<YearWorld> {
  const store = await openPglite({});
  await loadRegister(store.db);
  const { db } = store;
  const app = await createApp({
    ...{ store, fixedToday: undefined, webFolder: undefined, signIn: testSignIn },
    // Lets each request say its day.
    demonstration: true,
  });
  // While the ledger works, neither side hears the other: only whoever asks lets a connection go.
  app.server.keepAliveTimeout = 0;
  const base = await app.listen({ host: '127.0.0.1', port: 0 });
  const acts = new Map<ActName, number>();

  const ask = async (person: YearPerson, on: LocalDate, path: string, init: RequestInit = {}) => {
    const headers = { cookie: person.cookie, 'taizhang-today': on, ...init.headers };
    return await fetch(`${base}${path}`, { ...init, headers });
  };
  const send = async (person: YearPerson, on: LocalDate, act: ActName, input: object) =>
    await ask(person, on, `/api/acts/${act.replaceAll('_', '-')}`, {
      ...{ method: 'POST', body: JSON.stringify(input) },
      headers: { 'content-type': 'application/json' },
    });
  const count = (act: ActName) => acts.set(act, (acts.get(act) ?? 0) + 1);

  const office = 'general-office-of-the-state-council';
  const sessionOf = async (id: string) => await sessionCookieOf(db, { id });
  const member = async (name: string, ...roles: PersonRole[]): Promise<YearPerson> => {
    const { id } = await addTestPerson(db, { name, organisationId: office, roles });
    return { id, name, organisationId: office, cookie: await sessionOf(id) };
  };
  const administrator = await member('管理员', 'administrator');
  const keeper = await member('督查人员甲', 'keeper');
  const head = await member('督查室主任', 'head');
  /** Everybody else is added over HTTP, by the administrator. */
  const person = async (
    name: string,
    { organisationId, role, on }: { organisationId: string; role: PersonRole; on: LocalDate },
  ): Promise<YearPerson> => {
    const username = `${role}-${organisationId.slice(-ID_CHARACTERS)}`.toLowerCase();
    const input = { username, name, organisationId, roles: [role] };
    const response = await send(administrator, on, 'add_person', input);
    if (!response.ok) throw new Error(`${name} was refused: ${await response.text()}`);
    const { personId: id } = z.object({ personId: z.string() }).parse(await response.json());
    await insertSignInUser(db, id, { now: new Date() });
    return { id, name, organisationId, cookie: await sessionOf(id) };
  };

  const register = async (on: LocalDate, text: string) => {
    const response = await ask(keeper, on, '/api/directives?fileName=pseudonymous.txt', {
      ...{ method: 'POST', body: text },
      headers: { 'content-type': 'application/octet-stream' },
    });
    if (!response.ok) throw new Error(`The directive was refused: ${await response.text()}`);
    count('register_directive');
    return z.object({ id: z.string() }).parse(await response.json()).id;
  };
  const directiveId = await register(registeredOn, (await readPseudonymousDirective()).text);

  const named = await db
    .selectFrom('organisation')
    .select(['id', 'shortName as name'])
    .where('shortName', 'like', '部门%')
    .orderBy('shortName')
    .execute();
  const staff = async ({ id, name }: { id: string; name: string }, on: LocalDate) => ({
    ...{ id, name },
    liaison: await person(`${name}联络员`, { organisationId: id, role: 'liaison', on }),
    officer: await person(`${name}承办人`, { organisationId: id, role: 'officer', on }),
    principal: await person(`${name}负责人`, { organisationId: id, role: 'principal', on }),
  });
  const organisations: YearOrganisation[] = [];
  for (const each of named) organisations.push(await staff(each, registeredOn));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const reserved = new Map<StoryPart, Set<string>>();
  const toldRows = new Map<string, Partial<PlanContent>>();
  const tryAct = async (who: YearPerson, on: LocalDate, act: ActName, input: object) => {
    const response = await send(who, on, act, input);
    if (response.status >= 500) throw new Error(`${act} on ${on}: ${await response.text()}`);
    if (!response.ok) return undefined;
    count(act);
    return actAnswerSchema.parse(await response.json());
  };
  return {
    ...{ db, directiveId, keeper, head, organisations, acts, register, tryAct },
    random: randomOf(seed, 0),
    reserve: (part, ids) => {
      reserved.set(part, new Set([...(reserved.get(part) ?? []), ...ids]));
    },
    isReserved: (id, part) =>
      storyParts.some((each) => (part ?? each) === each && reserved.get(each)?.has(id) === true),
    tellPlanRow: (assignmentId, row) => toldRows.set(assignmentId, row),
    findToldRow: (assignmentId) => toldRows.get(assignmentId) ?? {},
    organisation: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`The replay has no organisation ${id}.`);
      return found;
    },
    keepFile: async (who, on, { name, text }) => {
      const response = await ask(who, on, `/api/files?fileName=${encodeURIComponent(name)}`, {
        ...{ method: 'POST', body: text, headers: { 'content-type': 'application/octet-stream' } },
      });
      return z.object({ digest: z.string() }).parse(await response.json()).digest;
    },
    addBelow: async ({ id: parentId }, shortName, on) => {
      const input = { shortName, fullName: shortName, kind: 'institution', parentId };
      const response = await send(keeper, on, 'add_organisation', input);
      if (!response.ok) throw new Error(`${shortName} was refused: ${await response.text()}`);
      count('add_organisation');
      const { organisationId: id } = actAnswerSchema.parse(await response.json());
      const added = await staff({ id, name: shortName }, on);
      byId.set(id, added);
      return added;
    },
    act: async (who, on, act, input) => {
      const response = await send(who, on, act, input);
      if (!response.ok) throw new Error(`${who.name} on ${on}: ${act} was refused: ${await response.text()}`);
      count(act);
      return actAnswerSchema.parse(await response.json());
    },
    get: async (who, on, path, shape) => shape.parse(await (await ask(who, on, path)).json()),
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
