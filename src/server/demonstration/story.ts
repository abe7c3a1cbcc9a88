import { addOrganisation } from '#acts/add-organisation.ts';
import { adjustTask } from '#acts/adjust-task.ts';
import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { nameConvener } from '#acts/name-convener.ts';
import { nameDeputy } from '#acts/name-deputy.ts';
import { noteReminder } from '#acts/note-reminder.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { registerMatter } from '#acts/register-matter.ts';
import { rejectObjection } from '#acts/reject-objection.ts';
import { resolvePlaceholders } from '#acts/resolve-placeholders.ts';
import { setInternalDate } from '#acts/set-internal-date.ts';
import { government } from './cast.ts';
import { handInPlans } from './hand-in-plans.ts';
import { reconcileJune, reconcileMay } from './reconcile.ts';
import { reportMonth } from './report-month.ts';
import type { Troupe } from './settle-cast.ts';
import { lookAt, lookAtAll, play } from './stage.ts';

/**
 * The invented province's year up to the demonstration's day, played by the acts themselves: settled and assigned in March,
 * received, objected to and decided; plans handed in, May reconciled and closed; an organisation reformed in June, and June's
 * cycle open; and on the day itself something that waits for everybody.
 */
export async function playStory(troupe: Troupe): Promise<void> {
  await settleAndAssign(troupe);
  await receiveAndObject(troupe);
  await handInPlans(troupe);
  await adjustAndAddMatters(troupe);
  await reconcileMay(troupe);
  await reform(troupe);
  await reconcileJune(troupe);
  await leaveOpen(troupe);
}

/** Who received late, or not at all until the demonstration's day. */
const lateOnes = ['云浦市人民政府', '岚川省能源局'];

async function settleAndAssign({ db, directiveId, as, organisation }: Troupe): Promise<void> {
  const by = as('keeper');
  for (const [ordinal, convener] of [
    [1, '岚川省发展改革委'],
    [7, '岚川省商务厅'],
  ] as const) {
    const { id, revision } = await lookAt(db, directiveId, ordinal);
    const tasks = [{ id, revision, organisationId: organisation(convener) }];
    await play(db, { at: '2021-03-01 09:20', by }, nameConvener, { tasks });
  }
  const everybody = ['岚川省发展改革委', '岚川省财政厅', '岚川省商务厅', '岚川省应急管理厅'].map(
    organisation,
  );
  const meant = [
    { ordinal: 4, organisationIds: everybody, resolution: undefined },
    { ordinal: 5, organisationIds: [], resolution: '经核实，没有其他单位。' },
    { ordinal: 13, organisationIds: [organisation('岚川省应急管理厅')], resolution: undefined },
  ];
  for (const { ordinal, organisationIds, resolution } of meant) {
    const { placeholders } = await lookAt(db, directiveId, ordinal);
    const input = { placeholders, organisationIds, ...(resolution && { resolution }) };
    await play(db, { at: '2021-03-01 10:05', by }, resolvePlaceholders, input);
  }
  const tasks = await lookAtAll(db, directiveId);
  await play(db, { at: '2021-03-02 08:40', by }, assignTasks, { tasks: tasks.map(seen) });
}

async function receiveAndObject(troupe: Troupe): Promise<void> {
  const { db, directiveId, as } = troupe;
  await object(troupe, directiveId, {
    ...{ at: '2021-03-02 16:30', by: 'justice-liaison', ordinal: 7 },
    reason: '条例起草由省商务厅承担，我厅只负责审查，建议改为配合。',
  });
  await receive(troupe, { on: '2021-03-03', except: [...lateOnes, '岚川省司法厅'] });
  const objected = (await lookAt(db, directiveId, 7)).assignments.find(({ state }) => state === 'objected');
  if (!objected) throw new Error('Nobody of the story has objected.');
  await play(db, { at: '2021-03-04 15:00', by: as('keeper') }, rejectObjection, {
    ...seenBranch(objected),
    reason: '审查也是负责事项的一部分，维持原分工，具体衔接由省商务厅召集商定。',
  });
  const late = (await lookAt(db, directiveId, 8)).assignments.filter(({ state }) => state === 'assigned');
  await play(db, { at: '2021-03-05 10:30', by: as('second-keeper') }, noteReminder, {
    assignments: late.map(seenBranch),
    note: '电话提醒市政府值班室，答复当日转办。',
  });
  await receive(troupe, { on: '2021-03-05', except: ['岚川省能源局'] });
  const works = (await lookAt(db, directiveId, 8)).assignments;
  await play(db, { at: '2021-03-10 09:00', by: as('keeper') }, setInternalDate, {
    ...{ assignments: works.map(seenBranch), on: '2021-11-30' as const },
  });
}

async function adjustAndAddMatters(troupe: Troupe): Promise<void> {
  const { db, directiveId, as, named } = troupe;
  const { id, revision } = await lookAt(db, directiveId, 10);
  await play(db, { at: '2021-04-20 11:00', by: as('head') }, adjustTask, {
    ...{ id, revision, basis: '省政府第78次常务会议', dueOn: '2021-07-31' as const },
    words: '补助标准调整所需资金与省级预算调整一并安排，完成时限调整为7月底。',
  });
  await reportMonth(troupe, { cycle: '2021-04', except: ['岚川省商务厅'] });
  const flood = await play(db, { at: '2021-05-18 17:20', by: as('keeper') }, registerMatter, {
    ...{ title: '汛期安全工作会议议定事项', issuer: government },
    ...{ basisKind: 'meeting', basis: '省政府第81次常务会议纪要', decidedOn: '2021-05-17' },
    tasks: [
      {
        clause: '对在建水利工程逐处排查度汛隐患，排查结果报省政府。',
        responsibilities: [
          { role: 'lead', organisations: [named('岚川省应急管理厅')], openEnded: false },
          { role: 'responsible', organisations: [named('栖川市人民政府')], openEnded: false },
        ],
        deadline: { kind: 'complete', on: '2021-06-25' },
      },
    ],
  });
  await approveAndAssign(troupe, flood.directiveId, {
    approved: '2021-05-19 09:00',
    assigned: '2021-06-09 16:00',
  });
  const funds = await play(db, { at: '2021-06-08 11:00', by: as('keeper') }, registerMatter, {
    ...{ title: '专项资金拨付进度会商事项', issuer: government },
    ...{ basisKind: 'meeting', basis: '省政府专题会议纪要第34期', decidedOn: '2021-06-07' },
    tasks: [
      {
        clause: '逐项核对县域商业体系建设资金拨付进度，未拨付的说明原因。',
        responsibilities: [
          { role: 'lead', organisations: [named('岚川省财政厅')], openEnded: false },
          {
            role: 'responsible',
            organisations: ['岚川省商务厅', '岚川省发展改革委'].map(named),
            openEnded: false,
          },
        ],
        deadline: { kind: 'complete', on: '2021-07-15' },
      },
    ],
  });
  await approveAndAssign(troupe, funds.directiveId, {
    approved: '2021-06-08 17:00',
    assigned: '2021-06-09 16:10',
  });
  await object(troupe, funds.directiveId, {
    ...{ at: '2021-06-09 17:30', by: 'commerce-liaison', ordinal: 1 },
    reason: '资金由财政部门直接拨付到县，我厅不掌握拨付数据，建议不列为责任单位。',
  });
}

async function approveAndAssign(
  { db, as }: Troupe,
  directiveId: string,
  { approved, assigned }: { approved: string; assigned: string },
): Promise<void> {
  const proposed = await lookAt(db, directiveId, 1);
  await play(db, { at: approved, by: as('head') }, approveRegistration, { tasks: [seen(proposed)] });
  const registered = await lookAt(db, directiveId, 1);
  await play(db, { at: assigned, by: as('keeper') }, assignTasks, { tasks: [seen(registered)] });
}

async function reform({ db, as, organisation }: Troupe): Promise<void> {
  const basis = '岚川省机构改革实施方案';
  const from = organisation('岚川省地方金融监管局');
  const by = as('keeper');
  const { organisationId: to } = await play(db, { at: '2021-06-01 09:00', by }, addOrganisation, {
    ...{ shortName: '岚川省地方金融管理局', fullName: '岚川省地方金融管理局', kind: 'bureau' as const },
    ...{ parentId: organisation(government), validFrom: '2021-06-01' as const, basis },
    predecessors: [{ organisationId: from, kind: 'renaming' as const, basis }],
  });
  await play(db, { at: '2021-06-01 09:30', by }, passOnAssignments, {
    ...{ fromOrganisationId: from, toOrganisationId: to, effectiveOn: '2021-06-01' as const, basis },
  });
}

/** On the demonstration's day somebody waits for everybody: an objection, a matter to approve, a deputy at work. */
async function leaveOpen({ db, as, person, named }: Troupe): Promise<void> {
  await play(db, { at: '2021-06-04 17:00', by: as('finance-liaison') }, nameDeputy, {
    ...{ personId: person('finance-liaison'), deputyId: person('finance-officer') },
    ...{ fromOn: '2021-06-07' as const, toOn: '2021-06-18' as const, reason: '参加脱产培训' },
  });
  await play(db, { at: '2021-06-09 10:10', by: as('keeper') }, registerMatter, {
    title: '批示办理事项',
    basisKind: 'instruction',
    basis: '省长在《老旧小区改造进展情况》上的批示',
    decidedOn: '2021-06-08',
    issuer: government,
    tasks: [
      {
        clause: '研究提出老旧小区加装电梯的省级补助办法。',
        responsibilities: [
          { role: 'lead', organisations: [named('岚川省住房城乡建设厅')], openEnded: false },
          { role: 'responsible', organisations: [named('岚川省财政厅')], openEnded: false },
        ],
        deadline: { kind: 'issue_policy', on: '2021-08-31' },
      },
    ],
  });
}

/** Every organisation but some receives on that day what it has been assigned in the directive. */
async function receive(
  { db, directiveId, liaisonOf }: Troupe,
  { on, except }: { on: string; except: readonly string[] },
): Promise<void> {
  const tasks = await lookAtAll(db, directiveId);
  const assigned = tasks
    .flatMap(({ assignments }) => assignments)
    .filter(({ state }) => state === 'assigned');
  const byOrganisation = [...Map.groupBy(assigned, ({ organisationId }) => organisationId)];
  for (const [index, [organisationId, own]] of byOrganisation.entries()) {
    const { shortName, caller } = liaisonOf(organisationId);
    if (except.includes(shortName)) continue;
    const at = `${on} ${String(9 + Math.floor(index / 12)).padStart(2, '0')}:${String((index % 12) * 5).padStart(2, '0')}`;
    await play(db, { at, by: caller }, receiveAssignments, { assignments: own.map(seenBranch) });
  }
}

async function object(
  { db, as }: Troupe,
  directiveId: string,
  { at, by: liaison, ordinal, reason }: { at: string; by: string; ordinal: number; reason: string },
): Promise<void> {
  const by = as(liaison);
  const { assignments } = await lookAt(db, directiveId, ordinal);
  const own = assignments.find(({ organisationId }) => isOf(by, organisationId));
  if (!own) throw new Error(`${liaison} has no part in task ${ordinal}.`);
  await play(db, { at, by }, objectToAssignment, { ...seenBranch(own), reason });
}

function isOf({ capacities: [own] }: ReturnType<Troupe['as']>, organisationId: string): boolean {
  return own.organisationId === organisationId;
}

function seen({ id, revision }: { id: string; revision: number }) {
  return { id, revision };
}

function seenBranch({
  organisationId,
  id,
  revision,
}: {
  organisationId: string;
  id: string;
  revision: number;
}) {
  return { organisationId, id, revision };
}
