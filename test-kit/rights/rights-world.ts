import { randomUUID } from 'node:crypto';
import { addProgramme } from '#acts/add-programme.ts';
import { addUnit } from '#acts/add-unit.ts';
import { approveRegistration } from '#acts/approve-registration.ts';
import { askAboutReport } from '#acts/ask-about-report.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { nameDeputy } from '#acts/name-deputy.ts';
import { openDraft } from '#acts/open-draft.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { registerMatter } from '#acts/register-matter.ts';
import { saveReport } from '#acts/save-report.ts';
import { signReport } from '#acts/sign-report.ts';
import { storeFile } from '#acts/store-file.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { type PersonRole, personRoles } from '#ledger/values/person-roles.ts';
import type { Db } from '#store/open-store.ts';
import { buildPng } from '../build-picture.ts';
import { callerOf } from '../callers.ts';
import { openTestApp, type TestApp } from '../open-test-app.ts';
import { actContext, registerText } from '../register-text.ts';
import { saveTestPlan } from '../save-test-plan.ts';
import { type Ask, addTestPerson, type TestPerson } from '../sign-in.ts';
import { addCrossingThings, type CrossingThings } from './add-crossing-things.ts';
import { addFinding } from './add-finding.ts';
import { addTestComplaint } from './add-test-complaint.ts';
import { addTestDataRequest } from './add-test-data-request.ts';
import { addTestMark } from './add-test-mark.ts';
import { openTestCycle, type StatementThings } from './open-test-cycle.ts';

/** Where an organisation stands to the one whose things are acted on. */
export const standings = ['own', 'lead', 'above', 'none'] as const;
export type Standing = (typeof standings)[number];

/** An organisation carries a task that another leads; a third stands above it; a fourth has nothing to do with it. */
export const organisationOf: Record<Standing, string> = {
  own: 'national-energy-administration',
  lead: 'ministry-of-finance',
  above: 'national-development-and-reform-commission',
  none: 'ministry-of-commerce',
};

const text = `岚川省重点工作分工
一、推进甲类园区建设。（财政部牵头，国家能源局、云雾协调办公室等按职责分工负责，12月底前完成）
二、推进乙类园区建设。（财政部牵头，12月底前完成）
三、推进丁类园区建设。（国家发展改革委负责，12月底前完成）
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
  /** What the organisation above has given to the one whose things are acted on. */
  given: Things;
  /** The plan of the organisation whose things are acted on, and that of the lead of its task. */
  plan: { organisationId: string; id: string };
  leadPlan: { organisationId: string; id: string };
  /** A milestone of the former that it claims as reached. */
  mark: { organisationId: string; id: string };
  /** What the organisation reported of the document's task, and what it was asked. */
  report: { organisationId: string; id: string; questionId: string };
  crossing: CrossingThings;
  /** Of the organisation whose things are acted on, in a cycle of the document. */
  statement: StatementThings;
  /** Of that organisation, in that cycle. */
  finding: { organisationId: string; id: string };
  provisionalId: string;
  /** A file of the organisation whose things are acted on; it was withdrawn, so that nobody withdraws it again. */
  evidence: { organisationId: string; id: string };
  /** That organisation's delegation of signing; it has ended. */
  delegationId: string;
  programmeId: string;
  complaintId: string;
  /** Asks that organisation. */
  dataRequestId: string;
  draftId: string;
  /** Somebody of the organisation whose things are acted on, who has no role that matters. */
  target: TestPerson;
  /** The part of the organisation to which they belong. */
  unitId: string;
  /** Names somebody else's deputy for a person and gives the naming's id. */
  deputyOf(personId: string): Promise<string>;
  /** Makes a person the draft's writer, or nobody. */
  writeDraft(writerId: string | null): Promise<void>;
  /** Opens another draft of that writer. */
  openAnother(writerId: string | null): Promise<string>;
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
  const documentId = await registerText(db, text);
  await assignAll(db, documentId);
  const document = await thingsOf(db, documentId);
  const given = { ...document, ...(await giveOn(db, documentId)) };
  const matter = await thingsOf(db, await addMatter(db));
  const { own, lead } = organisationOf;
  const crossing = await addCrossingThings(db, { taskId: document.taskId, own, lead });
  const [plan, leadPlan] = [
    await saveTestPlan(db, { taskId: document.taskId, organisationId: organisationOf.own }),
    await saveTestPlan(db, { taskId: document.taskId, organisationId: organisationOf.lead }),
  ];
  const draftId = await open(db, draftText);
  const report = await addReport(db, document);
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
  const target = await addTestPerson(db, { organisationId: organisationOf.own, roles: ['observer'] });
  const unitId = await unitWith(db, target);
  const statement = await openTestCycle(db, document.directiveId, own);
  return {
    ...{ served, db, actor, document, given, matter, report, provisionalId, draftId, target, unitId },
    crossing,
    ...{ statement, finding: await addFinding(db, statement) },
    evidence: await addFile(db, document),
    delegationId: await endedDelegation(db, target),
    programmeId: await addTestProgramme(db),
    complaintId: await addTestComplaint(db),
    dataRequestId: await addTestDataRequest(db, {
      ...{ directiveId: document.directiveId, organisationId: own },
    }),
    ...{ plan, leadPlan, mark: await addTestMark(db, plan) },
    deputyOf: async (personId) => await nameAnyDeputy(db, personId),
    writeDraft: async (writerId) => await writeDraft(db, draftId, writerId),
    openAnother: async (writerId) => {
      const another = await open(db, `${draftText}${randomUUID()}`);
      await writeDraft(db, another, writerId);
      return another;
    },
  };
}

async function open(db: Db, words: string): Promise<string> {
  const draft = await openDraft(actContext(db), { bytes: Buffer.from(words), fileName: 'draft.txt' });
  if (!draft.ok) throw new Error(`The draft was refused: ${draft.refusal.code}`);
  return draft.draftId;
}

async function writeDraft(db: Db, draftId: string, openedById: string | null): Promise<void> {
  await db.updateTable('draft').set({ openedById }).where('id', '=', draftId).execute();
}

async function unitWith(db: Db, { id, organisationId }: TestPerson): Promise<string> {
  const added = await addUnit(actContext(db), { organisationId, name: '综合处' });
  if (!added.ok) throw new Error(`The unit was refused: ${added.refusal.code}`);
  const { unitId } = added.result;
  await db.updateTable('person').set({ unitId }).where('id', '=', id).execute();
  return unitId;
}

/** Evidence that stands at the assignment as if it had been received and the evidence withdrawn. */
async function addFile(db: Db, { taskId, directiveId, assignment }: Things) {
  const { organisationId, id: assignmentId } = assignment;
  const handed = { bytes: buildPng(4, 4), fileName: '现场.png' };
  const stored = await storeFile(actContext(db), handed);
  if (!stored.ok) throw new Error(`The file was refused: ${stored.refusal.code}`);
  const { actId } = await db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow();
  const id = randomUUID();
  await db
    .insertInto('evidence')
    .values({
      ...{ organisationId, id, taskId, directiveId, assignmentId, kind: 'file', title: '现场' },
      ...{ digest: stored.file.digest, fileName: handed.fileName, statedOn: '2021-06-10', actId },
      ...{ withdrawnActId: actId, withdrawalReason: '核对职责' },
      ...{ url: null, docNumber: null, issuedOn: null, isPolicy: null },
      ...{ indicator: null, value: null, unit: null, period: null, source: null },
    })
    .execute();
  return { organisationId, id };
}

async function endedDelegation(db: Db, { id: delegateId, organisationId }: TestPerson): Promise<string> {
  const { actId } = await db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow();
  const id = randomUUID();
  await db
    .insertInto('signatureDelegation')
    .values({
      ...{ organisationId, id, delegateId, kinds: ['plan'], reason: '出差', actId, endedActId: actId },
      ...{ fromOn: '2021-06-10', toOn: '2021-06-11' },
    })
    .execute();
  return id;
}

async function nameAnyDeputy(db: Db, personId: string): Promise<string> {
  const deputy = await addTestPerson(db, { organisationId: organisationOf.own, roles: ['observer'] });
  const named = await nameDeputy(actContext(db), {
    ...{ personId, deputyId: deputy.id, reason: '出差' },
    ...{ fromOn: '2021-06-10', toOn: '2021-06-11' },
  });
  if (!named.ok) throw new Error(`The deputy was refused: ${named.refusal.code}`);
  return named.result.deputyId;
}

async function addActor(served: TestApp, role: PersonRole, standing: Standing): Promise<Actor> {
  const organisationId = organisationOf[standing];
  const username = `${role}-${standing}`;
  const person = await addTestPerson(served.db, { username, name: username, organisationId, roles: [role] });
  const capacity = { personId: person.id, organisationId, unitId: null, roles: [role] };
  const caller = { personId: person.id, name: username, capacities: [capacity] } as const;
  return { person, caller, ask: await served.as(person) };
}

/** The organisation above has received a task, and gives it to the one whose things are acted on. */
async function giveOn(db: Db, directiveId: string): Promise<Pick<Things, 'taskId' | 'assignment'>> {
  const caller = callerOf(organisationOf.above, 'principal');
  const { taskId, ...own } = await db
    .selectFrom('assignment')
    .select(['organisationId', 'id', 'revision', 'taskId'])
    .where('directiveId', '=', directiveId)
    .where('organisationId', '=', organisationOf.above)
    .executeTakeFirstOrThrow();
  await receiveAssignments(actContext(db, { caller }), { assignments: [own] });
  const key = { ...own, revision: own.revision + 1 };
  const to = [{ organisationId: organisationOf.own }];
  await cascadeAssignment(actContext(db, { caller }), { ...key, to });
  const assignment = await db
    .selectFrom('assignment')
    .select(['organisationId', 'id'])
    .where('parentId', '=', own.id)
    .executeTakeFirstOrThrow();
  return { taskId, assignment };
}

/** A matter that the organisation carries and nobody else; the lead and the stranger have no part in it. */
async function addMatter(db: Db): Promise<string> {
  const organisations = [{ name: '国家能源局', organisationId: organisationOf.own }];
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
  await approveRegistration(actContext(db), { tasks: await tasksOf(db, directiveId) });
  await assignAll(db, directiveId);
  return directiveId;
}

/** The organisation has received the task, reported on it and was asked about it. */
async function addReport(
  db: Db,
  { assignment: { organisationId, id } }: Things,
): Promise<RightsWorld['report']> {
  const caller = callerOf(organisationId, 'liaison');
  const context = () => actContext(db, { caller });
  await receiveAssignments(context(), { assignments: [{ organisationId, id, revision: 2 }] });
  const words = { progress: '正在推进。', results: null, difficulties: null, experience: null };
  const saved = await saveReport(context(), {
    ...{ organisationId, assignmentId: id, cycle: '2021-06', revision: 0, nextNewsOn: null },
    ...{ words: { ...words, nextSteps: null, helpNeeded: null }, values: [], quotes: [], confirmations: [] },
  });
  if (!saved.ok) throw new Error(`The report was refused: ${saved.refusal.code}`);
  const signed = await signReport(actContext(db, { caller: callerOf(organisationId, 'principal') }), {
    ...saved.result,
    signature: { way: 'in_program' },
  });
  if (!signed.ok) throw new Error(`The signature was refused: ${signed.refusal.code}`);
  const question = { ...saved.result, revision: 2, question: '资金到位多少？' };
  const asked = await askAboutReport(actContext(db), question);
  if (!asked.ok) throw new Error(`The question was refused: ${asked.refusal.code}`);
  return { organisationId, id: saved.result.id, questionId: asked.result.questionId };
}

async function assignAll(db: Db, directiveId: string): Promise<void> {
  await assignTasks(actContext(db), { tasks: await tasksOf(db, directiveId) });
}

async function tasksOf(db: Db, directiveId: string) {
  return await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .execute();
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

/** A programme that the keepers entered. */
async function addTestProgramme(db: Db): Promise<string> {
  const added = await addProgramme(actContext(db), {
    ...{ name: '“十四五”规划', docNumber: null, firstYear: 2021, lastYear: 2025, keywords: [], words: null },
  });
  if (!added.ok) throw new Error(`The programme was refused: ${added.refusal.code}`);
  return added.result.id;
}
