import type { LocalDate } from '#calendar/local-date.ts';
import { branchRevision } from '../branch-revision.ts';
import { inProgram } from '../plans.ts';
import type { YearWorld } from '../year-world.ts';
import type { Branch } from './cast.ts';

/** A branch as an act names it, as it stands now. */
export async function seen(world: YearWorld, { organisationId, id }: Branch) {
  return { organisationId, id, revision: await branchRevision(world, { organisationId, id }) };
}

/** Its officer names a document of some day as what the branch rests on. */
export async function name(
  world: YearWorld,
  branch: Branch,
  { on, issuedOn, isPolicy = false }: { on: LocalDate; issuedOn: LocalDate; isPolicy?: boolean },
): Promise<string[]> {
  const { officer } = world.organisation(branch.organisationId);
  const serial = (world.acts.get('add_evidence') ?? 0) + 1;
  const docNumber = `部门函〔${issuedOn.slice(0, 4)}〕${serial}号`;
  const { evidenceIds } = await world.act(officer, on, 'add_evidence', {
    assignment: await seen(world, branch),
    evidence: [{ kind: 'document', title: '工作完成情况报告', docNumber, issuedOn, isPolicy }],
  });
  return evidenceIds;
}

/** Its principal claims that the branch is done, on what is given. */
export async function claim(
  world: YearWorld,
  branch: Branch,
  { on, evidenceIds }: { on: LocalDate; evidenceIds: readonly string[] },
): Promise<void> {
  const { principal } = world.organisation(branch.organisationId);
  await world.act(principal, on, 'claim_completion', {
    ...(await seen(world, branch)),
    ...{ grounds: '各项措施落实，任务已完成。', evidenceIds, signature: inProgram },
  });
}

/** As `claim`, with a document that shows it. */
export async function claimProven(world: YearWorld, branch: Branch, on: LocalDate): Promise<void> {
  await claim(world, branch, { on, evidenceIds: await name(world, branch, { on, issuedOn: on }) });
}

/** The accepted plan of an organisation becomes another in one row; the keepers accept that too. */
export async function revisePlan(
  world: YearWorld,
  branch: Branch,
  { on, reason, change }: { on: LocalDate; reason: string; change: object },
): Promise<void> {
  const { organisationId, id: assignmentId } = branch;
  const { officer, principal } = world.organisation(organisationId);
  const { directiveId, db, keeper } = world;
  const accepted = await db
    .selectFrom('plan')
    .select(['id', 'revision'])
    .where('organisationId', '=', organisationId)
    .where('directiveId', '=', directiveId)
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow();
  const next = await world.act(officer, on, 'revise_plan', { organisationId, ...accepted, reason });
  const row = {
    ...{ assignmentId, revision: 1, unitId: null, deliverable: '工作总结', trajectory: [] },
    measures: '分阶段推进，按季度汇总。',
    persons: [{ name: '责任人1', telephone: '010-55550000' }],
  };
  const saved = await world.act(officer, on, 'save_plan', {
    ...{ organisationId, directiveId, rows: [{ ...row, ...change }] },
  });
  const key = { organisationId, id: next.id };
  const signed = await world.act(principal, on, 'sign_plan', {
    ...{ ...key, revision: saved.revision, signature: inProgram },
  });
  const submitted = await world.act(principal, on, 'submit_plan', { ...key, revision: signed.revision });
  await world.act(keeper, on, 'accept_plan', { ...key, revision: submitted.revision });
}

/** What the accepted plan has for a branch up to a day, and nobody has claimed yet, is claimed as reached. */
export async function reach(
  world: YearWorld,
  { organisationId, id: assignmentId }: Branch,
  { on, until }: { on: LocalDate; until: LocalDate },
): Promise<void> {
  const steps = await world.db
    .selectFrom('milestone')
    .innerJoin('plan', 'plan.id', 'milestone.planId')
    .leftJoin('milestoneMark as mark', 'mark.milestoneId', 'milestone.id')
    .select('milestone.id')
    .where('milestone.assignmentId', '=', assignmentId)
    .where('plan.state', '=', 'accepted')
    .where('mark.id', 'is', null)
    .where(({ eb, cast, ref }) => eb(cast(ref('milestone.dueOn'), 'text'), '<=', until))
    .orderBy('milestone.position')
    .execute();
  if (steps.length === 0) return;
  const { officer } = world.organisation(organisationId);
  await world.act(officer, on, 'claim_milestones', {
    ...{ organisationId, assignmentId },
    milestones: steps.map(({ id: milestoneId }) => ({
      ...{ milestoneId, reachedOn: on, said: '阶段任务已完成。', evidenceIds: [] },
    })),
  });
}
