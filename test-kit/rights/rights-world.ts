import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { openDraft } from '#acts/open-draft.ts';
import { registerMatter } from '#acts/register-matter.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { type PersonRole, personRoles } from '#ledger/values/person-roles.ts';
import type { Db } from '#store/open-store.ts';
import { openTestApp, type TestApp } from './open-test-app.ts';
import { actContext, registerText } from './register-text.ts';
import { type Ask, addTestPerson, type TestPerson } from './sign-in.ts';

/** Where an organisation stands to the one whose things are acted on. */
export const standings = ['own', 'lead', 'above', 'none'] as const;
export type Standing = (typeof standings)[number];

/** An organisation carries a task that another leads; a third stands above it; a fourth has nothing to do with it. */
export const organisationOf: Record<Standing, string> = {
  own: 'ministry-of-education',
  lead: 'ministry-of-finance',
  above: 'state-council',
  none: 'ministry-of-commerce',
};

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，教育部、云雾协调办公室等按职责分工负责，12月底前完成）
二、推进乙类园区建设。（财政部牵头，12月底前完成）
`;
const draftText = `岚川省2024年重点工作分工
一、推进丙类园区建设。（财政部牵头，12月底前完成）
`;

/** Somebody with one role in one place, and how they ask. */
export interface Actor {
  person: TestPerson;
  caller: Caller;
  ask: Ask;
}

export interface RightsWorld {
  served: TestApp;
  db: Db;
  actor(role: PersonRole, standing: Standing): Actor;
  /** The tasks, the assignment and the placeholder that are acted on: of a document, and of a matter. */
  document: Things;
  matter: Things;
  provisionalId: string;
  draftId: string;
}

export interface Things {
  directiveId: string;
  taskId: string;
  otherTaskId: string;
  /** Of the organisation whose things are acted on. */
  assignment: { organisationId: string; id: string };
  placeholderId: string;
}

/** One person for every role and standing, with things for all of them to try their rights on. */
export async function openRightsWorld(): Promise<RightsWorld> {
  const served = await openTestApp();
  const { db } = served;
  const document = await thingsOf(db, await registerText(db, text));
  const matter = await thingsOf(db, await addMatter(db));
  const draft = await openDraft(actContext(db), { bytes: Buffer.from(draftText), fileName: 'draft.txt' });
  if (!draft.ok) throw new Error(`The draft was refused: ${draft.refusal.code}`);
  const { id: provisionalId } = await db
    .selectFrom('organisation')
    .select('id')
    .where('provisional', '=', true)
    .executeTakeFirstOrThrow();
  const actors = new Map<string, Actor>();
  for (const role of personRoles) {
    for (const standing of standings)
      actors.set(`${role} ${standing}`, await addActor(served, role, standing));
  }
  const actor = (role: PersonRole, standing: Standing) => {
    const found = actors.get(`${role} ${standing}`);
    if (!found) throw new Error(`Nobody is ${role} there.`);
    return found;
  };
  return { served, db, actor, document, matter, provisionalId, draftId: draft.draftId };
}

async function addActor(served: TestApp, role: PersonRole, standing: Standing): Promise<Actor> {
  const organisationId = organisationOf[standing];
  const username = `${role}-${standing}`;
  const person = await addTestPerson(served.db, { username, name: username, organisationId, roles: [role] });
  const capacity = { personId: person.id, organisationId, unitId: null, roles: [role] };
  const caller = { personId: person.id, name: username, capacities: [capacity] } as const;
  return { person, caller, ask: await served.as(person) };
}

/** A matter that the organisation carries and nobody else; the lead and the stranger have no part in it. */
async function addMatter(db: Db): Promise<string> {
  const organisations = [{ name: '教育部', organisationId: organisationOf.own }];
  const responsibilities = [{ role: 'responsible' as const, organisations, openEnded: true }];
  const registered = await registerMatter(actContext(db), {
    ...{
      title: '会议议定事项',
      basisKind: 'meeting',
      basis: '会议纪要',
      decidedOn: '2021-05-20',
      issuer: null,
    },
    tasks: ['排查甲类隐患。', '排查乙类隐患。'].map((clause) => ({
      clause,
      responsibilities,
      deadline: null,
    })),
  });
  if (!registered.ok) throw new Error(`The matter was refused: ${registered.refusal.code}`);
  const { directiveId } = registered.result;
  const tasks = () =>
    db.selectFrom('task').select(['id', 'revision']).where('directiveId', '=', directiveId).execute();
  await approveRegistration(actContext(db), { tasks: await tasks() });
  await assignTasks(actContext(db), { tasks: await tasks() });
  return directiveId;
}

async function thingsOf(db: Db, directiveId: string): Promise<Things> {
  const [task, other] = await db
    .selectFrom('task')
    .select('id')
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal')
    .execute();
  const taskId = task?.id ?? '';
  const assignment = await db
    .selectFrom('assignment')
    .select(['organisationId', 'id'])
    .where('taskId', '=', taskId)
    .where('organisationId', '=', organisationOf.own)
    .executeTakeFirstOrThrow();
  const placeholder = await db
    .selectFrom('placeholder')
    .select('id')
    .where('taskId', '=', taskId)
    .executeTakeFirstOrThrow();
  return { directiveId, taskId, otherTaskId: other?.id ?? '', assignment, placeholderId: placeholder.id };
}
