import { sql } from 'kysely';
import type { ActContext } from '#acts/act-context.ts';
import { addEvidence } from '#acts/add-evidence.ts';
import { adjustTask } from '#acts/adjust-task.ts';
import { approveRegistration } from '#acts/approve-registration.ts';
import { assignTasks } from '#acts/assign-tasks.ts';
import { cascadeAssignment } from '#acts/cascade-assignment.ts';
import { mergeTasks } from '#acts/merge-tasks.ts';
import { nameConvener } from '#acts/name-convener.ts';
import { noteReminder } from '#acts/note-reminder.ts';
import { objectToAssignment } from '#acts/object-to-assignment.ts';
import { passOnAssignments } from '#acts/pass-on-assignments.ts';
import { reassignAssignment } from '#acts/reassign-assignment.ts';
import { receiveAssignments } from '#acts/receive-assignments.ts';
import { rejectObjection } from '#acts/reject-objection.ts';
import { resolvePlaceholders } from '#acts/resolve-placeholders.ts';
import { resumeTask } from '#acts/resume-task.ts';
import { returnRegistration } from '#acts/return-registration.ts';
import { setInternalDate } from '#acts/set-internal-date.ts';
import { shareWithUnit } from '#acts/share-with-unit.ts';
import { splitTask } from '#acts/split-task.ts';
import { suspendTask } from '#acts/suspend-task.ts';
import { upholdObjection } from '#acts/uphold-objection.ts';
import { withdrawAssignment } from '#acts/withdraw-assignment.ts';
import { withdrawCascade } from '#acts/withdraw-cascade.ts';
import { withdrawEvidence } from '#acts/withdraw-evidence.ts';
import { withdrawTask } from '#acts/withdraw-task.ts';
import { withdrawUnitShare } from '#acts/withdraw-unit-share.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import { organisations, type Things, type Tried } from './things.ts';
import { tryClosingAct } from './try-closing-act.ts';
import { tryReportAct } from './try-report-act.ts';

const reason = '示例理由';
const basis = '岚川省政府专题会议纪要';

/** Tries an act on tasks, placeholders or assignments; undefined where there are none, or it is another act. */
export async function tryLedgerAct(
  context: ActContext,
  act: ActName,
  things: Things,
): Promise<Tried | undefined> {
  return (
    (await tryReportAct(context, act, things)) ??
    (await tryClosingAct(context, act, things)) ??
    (await tryOnTasks(context, act, things)) ??
    (await tryOnAssignments(context, act, things))
  );
}

async function tryOnTasks(
  context: ActContext,
  act: ActName,
  { db, pick, some, stale, one }: Things,
): Promise<Tried | undefined> {
  const tasks = (await some('task', 3)).map(stale);
  const [task, ...others] = tasks;
  if (!task) return undefined;
  switch (act) {
    case 'assign_tasks':
      return await assignTasks(context, { tasks });
    case 'approve_registration':
      return await approveRegistration(context, { tasks: [task] });
    case 'return_registration':
      return await returnRegistration(context, { tasks: [task], reason });
    case 'name_convener':
      return await nameConvener(context, {
        tasks: [{ ...task, organisationId: pick([...organisations, null]) }],
      });
    case 'adjust_task':
      return await adjustTask(context, { ...task, basis, words: '改为年底前完成。', dueOn: '2021-12-31' });
    case 'suspend_task':
      return await suspendTask(context, { ...task, reason });
    case 'resume_task':
      return await resumeTask(context, { ...task, reason });
    case 'withdraw_task':
      return await withdrawTask(context, { ...task, reason });
    case 'merge_tasks':
      return await mergeTasks(context, {
        intoId: task.id,
        intoRevision: task.revision,
        tasks: others,
        reason,
      });
    case 'split_task': {
      const assignments = await db
        .selectFrom('assignment')
        .select(['organisationId', 'id'])
        .where('taskId', '=', task.id)
        .where('endedActId', 'is', null)
        .orderBy('organisationId')
        .orderBy('id')
        .execute();
      const parts = ['其一。', '其二。'].map((clause) => ({ clause, assignments }));
      return await splitTask(context, { ...task, reason, parts });
    }
    case 'resolve_placeholders': {
      const placeholder = await one('placeholder');
      const input = { organisationIds: [pick(organisations)], resolution: reason };
      return (
        placeholder && (await resolvePlaceholders(context, { placeholders: [stale(placeholder)], ...input }))
      );
    }
    default:
      return undefined;
  }
}

async function tryOnAssignments(
  context: ActContext,
  act: ActName,
  { db, pick, some, one, stale }: Things,
): Promise<Tried | undefined> {
  const assignments = (await some('assignment', 2)).map(stale);
  const [assignment] = assignments;
  if (!assignment) return undefined;
  const toOrganisationId = pick(organisations);
  switch (act) {
    case 'receive_assignments':
      return await receiveAssignments(context, { assignments: [assignment] });
    case 'object_to_assignment':
      return await objectToAssignment(context, { ...assignment, reason });
    case 'uphold_objection':
      return await upholdObjection(context, { ...assignment, reason, toOrganisationId });
    case 'reject_objection':
      return await rejectObjection(context, { ...assignment, reason });
    case 'reassign_assignment':
      return await reassignAssignment(context, { ...assignment, reason, toOrganisationId });
    case 'pass_on_assignments':
      return await passOnAssignments(context, {
        ...{ fromOrganisationId: assignment.organisationId, toOrganisationId },
        ...{ effectiveOn: context.today, basis },
      });
    case 'withdraw_assignment':
      return await withdrawAssignment(context, { ...assignment, reason });
    case 'set_internal_date':
      return await setInternalDate(context, { assignments, on: pick(['2021-11-30', null]) });
    case 'add_evidence': {
      const policy = {
        ...{
          kind: 'document' as const,
          title: '示例办法',
          docNumber: `岚政发〔2021〕${context.actId.slice(-2)}号`,
        },
        ...{ issuedOn: context.today, isPolicy: true },
      };
      const link = { kind: 'link' as const, title: '示例报道', url: 'https://www.lanchuan.example/' };
      return await addEvidence(context, { assignment, evidence: pick([[policy, link], [link]]) });
    }
    case 'withdraw_evidence': {
      const evidence = await one('evidence');
      return evidence && (await withdrawEvidence(context, { ...evidence, reason }));
    }
    case 'note_reminder':
      return await noteReminder(context, { assignments, note: '已电话催办' });
    case 'cascade_assignment': {
      const lower = await db
        .selectFrom('organisation')
        .select('id')
        .where('parentId', '=', assignment.organisationId)
        .orderBy(sql`id collate "C"`)
        .execute();
      const organisationId = lower.length > 0 ? pick(lower).id : toOrganisationId;
      const internalOn = pick(['2021-11-30', null] as const);
      const to = [{ organisationId, words: '示例分工', ...(internalOn && { internalOn }) }];
      return await cascadeAssignment(context, { ...assignment, to });
    }
    case 'withdraw_cascade': {
      const given = await one('given');
      const key =
        given &&
        (await db
          .selectFrom('assignment')
          .select('organisationId')
          .where('id', '=', given.id)
          .executeTakeFirstOrThrow());
      return (
        given &&
        key &&
        (await withdrawCascade(context, { assignments: [stale({ ...given, ...key })], reason }))
      );
    }
    case 'share_with_unit':
    case 'withdraw_unit_share': {
      const unit = await one('unit');
      const input = { ...assignment, unitId: unit?.id ?? assignment.id };
      return act === 'share_with_unit'
        ? await shareWithUnit(context, input)
        : await withdrawUnitShare(context, input);
    }
    default:
      return undefined;
  }
}
