import { savePlan } from '#acts/save-plan.ts';
import type { Db } from '#store/open-store.ts';
import { callerOf } from './callers.ts';
import { actContext } from './register-text.ts';

/** What a plan says that leaves nothing out. */
export const fullContent = {
  measures: '分两批开工。',
  deliverable: '印发文件',
  persons: [{ name: '周明', telephone: '010-55501010' }],
  milestones: [
    { dueOn: '2021-06-30' as const, words: '完成初稿', deliverable: '' },
    { dueOn: '2021-09-30' as const, words: '印发', deliverable: '' },
  ],
  trajectory: [],
};

/** Begins an organisation's plan with a full row for its assignment in a task, and gives the version's key. */
export async function saveTestPlan(
  db: Db,
  { taskId, organisationId }: { taskId: string; organisationId: string },
): Promise<{ organisationId: string; id: string }> {
  const { id: assignmentId, directiveId } = await db
    .selectFrom('assignment')
    .select(['id', 'directiveId'])
    .where('taskId', '=', taskId)
    .where('organisationId', '=', organisationId)
    .where('role', 'in', ['lead', 'responsible'])
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const saved = await savePlan(actContext(db, { caller: callerOf(organisationId, 'officer') }), {
    ...{ directiveId, organisationId },
    rows: [{ ...fullContent, assignmentId, revision: 0, unitId: null }],
  });
  if (!saved.ok) throw new Error(`The plan was refused: ${saved.refusal.code}`);
  return { organisationId, id: saved.result.id };
}
