import { acceptPlan } from '#acts/accept-plan.ts';
import { savePlan } from '#acts/save-plan.ts';
import { settlePlanDuty } from '#acts/settle-plan-duty.ts';
import { signPlan } from '#acts/sign-plan.ts';
import { submitPlan } from '#acts/submit-plan.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PlannedPoint } from '#ledger/plans/plan-content.ts';
import type { Troupe } from './settle-cast.ts';
import { lookAt, lookAtAll, play } from './stage.ts';

interface HandingIn {
  shortName: string;
  /** By when the first step of each task is to be taken. */
  firstOn: LocalDate;
  /** How a target of one of the tasks is to be reached. */
  way?: { ordinal: number; points: readonly PlannedPoint[] };
}

/** Who hands in a plan. */
const handingIn: readonly HandingIn[] = [
  {
    ...{ shortName: '岚川省发展改革委', firstOn: '2021-06-30' },
    way: {
      ordinal: 8,
      points: [
        { targetPosition: 1, reachOn: '2021-06-30', value: 560 },
        { targetPosition: 1, reachOn: '2021-09-30', value: 880 },
        { targetPosition: 1, reachOn: '2021-12-31', value: 1200 },
      ],
    },
  },
  {
    ...{ shortName: '岚川省住房城乡建设厅', firstOn: '2021-05-15' },
    way: {
      ordinal: 9,
      points: [
        { targetPosition: 0, reachOn: '2021-05-31', value: 380 },
        { targetPosition: 0, reachOn: '2021-09-30', value: 650 },
        { targetPosition: 0, reachOn: '2021-12-31', value: 800 },
      ],
    },
  },
  { shortName: '岚川省人力资源社会保障厅', firstOn: '2021-06-30' },
];
/** Who owes one and does not. */
const notHandingIn = ['岚川省商务厅', '岚川省卫生健康委'];

/** The keepers settle who owes a plan; three hand theirs in and have it accepted, two do not. */
export async function handInPlans(troupe: Troupe): Promise<void> {
  const { db, directiveId, as, organisation, principalOf, liaisonOf } = troupe;
  const tasks = await lookAtAll(db, directiveId);
  const assignments = tasks.flatMap((task) => task.assignments);
  const owes = [...handingIn.map(({ shortName }) => shortName), ...notHandingIn].map(organisation);
  const others = new Set(assignments.map(({ organisationId }) => organisationId));
  const by = as('keeper');
  await play(db, { at: '2021-03-05 16:00', by }, settlePlanDuty, {
    ...{ directiveId, owes: false, dueOn: null, reason: '随牵头单位的方案一并写明。' },
    organisationIds: [...others].filter((id) => !owes.includes(id)),
  });
  for (const [index, { shortName, firstOn, way }] of handingIn.entries()) {
    const organisationId = organisation(shortName);
    const { caller } = liaisonOf(organisationId);
    const own = assignments.filter((each) => each.organisationId === organisationId);
    const measured = way ? (await lookAt(db, directiveId, way.ordinal)).assignments : [];
    const rows = own.map(({ id: assignmentId }) => ({
      ...{ assignmentId, revision: 0, unitId: null, deliverable: '年度工作总结' },
      trajectory: measured.some(({ id }) => id === assignmentId) ? [...(way?.points ?? [])] : [],
      measures: '按月调度、按季通报，问题随时会商。',
      persons: [{ name: caller.name, telephone: '0999-6600100' }],
      milestones: [
        { dueOn: firstOn, words: '完成任务分解和资金安排', deliverable: '' },
        { dueOn: '2021-09-30' as const, words: '完成序时进度', deliverable: '' },
      ],
    }));
    const minute = `0${index}`;
    const saved = await play(db, { at: `2021-03-22 09:${minute}`, by: caller }, savePlan, {
      ...{ organisationId, directiveId, rows },
    });
    const key = { organisationId, id: saved.id };
    const leader = principalOf(shortName);
    const signed = await play(db, { at: `2021-03-23 09:${minute}`, by: leader }, signPlan, {
      ...{ ...key, revision: saved.revision, signature: { way: 'in_program' } },
    });
    const submitted = await play(db, { at: `2021-03-23 10:${minute}`, by: leader }, submitPlan, {
      ...{ ...key, revision: signed.revision },
    });
    const { revision } = submitted;
    await play(db, { at: `2021-03-25 15:${minute}`, by }, acceptPlan, { ...key, revision });
  }
}
