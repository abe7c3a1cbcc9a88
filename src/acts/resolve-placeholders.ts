import type { Insertable, Selectable } from 'kysely';
import { listDepartments } from '#ledger/organisations/list-departments.ts';
import { territoryOf } from '#ledger/organisations/territory.ts';
import { receiptLimit } from '#ledger/receipt-limit.ts';
import type { AssignmentTable, PlaceholderTable } from '#store/database.ts';
import { insertNewRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import { listIssuers } from '#store/read/list-issuers.ts';
import { insertAssignments, listStandingRoles } from '#store/tables/assignment.ts';
import { updatePlaceholders } from '#store/tables/placeholder.ts';
import { type HeldTask, updateTasks } from '#store/tables/task.ts';
import type { ActContext } from './act-context.ts';
import { checkOrganisation, type OrganisationRefusal } from './check-organisation.ts';
import { deriveId } from './derive-id.ts';
import { openedSubject } from './hand-on.ts';
import { holdPlaceholders, type SeenPlaceholderKey } from './hold-placeholders.ts';
import { newOrganisationRows } from './organisation-rows.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** Words that stand for organisations nobody named, and whom they mean. */
export interface PlaceholderResolution {
  placeholders: SeenPlaceholderKey[];
  /** Empty where nobody else is meant: then the sentence says so. */
  organisationIds: string[];
  /** Why nobody, or these, are meant. */
  resolution?: string | undefined;
}

export type ResolveRefusal = ThingRefusal | OrganisationRefusal | { code: 'reason_needed' };

/**
 * The keeper says whom 等, 有关部门 or 国务院各部门 mean, of all the placeholders alike: each organisation named takes on
 * each placeholder's role in its task, and where the task is assigned already it is assigned too. It may be done again
 * later, which adds and never takes away. Refused without a sentence where nobody is named.
 */
export async function resolvePlaceholders(context: ActContext, input: PlaceholderResolution) {
  return await transact<{ placeholders: number; assignments: number }, ResolveRefusal>(
    context,
    'ledger',
    async (within) => {
      const { db, actId } = within;
      const { organisationIds, resolution = null } = input;
      const holding = await holdPlaceholders(within, input.placeholders);
      if (!holding.ok) return holding;
      const { held: placeholders, tasks, capacity } = holding;
      if (organisationIds.length === 0 && resolution === null) return refuse({ code: 'reason_needed' });
      await addDepartments(within, tasks, organisationIds);
      for (const organisationId of organisationIds) {
        const missing = await checkOrganisation(db, organisationId, within.today);
        if (missing) return missing;
      }
      const opened = await planAssignments(within, input, { placeholders, tasks });
      await insertAssignments(db, opened);
      const change = { resolvedActId: actId, ...(resolution !== null && { resolution }) };
      await updatePlaceholders(
        db,
        placeholders.map(({ id }) => id),
        change,
      );
      await updateTasks(
        db,
        tasks.map(({ id }) => id),
        {},
      );
      const subjects = [
        ...tasks.map((task) => {
          const own = placeholders.filter(({ taskId }) => taskId === task.id);
          const names = own.map(({ name }) => name);
          const placeholderIds = own.map(({ id }) => id);
          return taskSubject(task, { names, organisationIds, resolution, placeholderIds });
        }),
        ...opened.map(openedSubject),
      ];
      const record = { act: 'resolve_placeholders', actVersion: 1, input: { ...input }, capacity } as const;
      await recordAct(within, { ...record, subjects });
      return { ok: true, result: { placeholders: placeholders.length, assignments: opened.length } };
    },
  );
}

/** Enters those that are departments of the issuer's territory: local ones come into the ledger when they are first named. */
async function addDepartments(
  { db, today }: ActContext,
  tasks: readonly HeldTask[],
  named: readonly string[],
): Promise<void> {
  const issuers = await listIssuers(db, [...new Set(tasks.map(({ directiveId }) => directiveId))]);
  const departments = issuers.flatMap((issuer) => listDepartments(territoryOf(issuer), today));
  await insertNewRows(db, newOrganisationRows(departments.filter(({ id }) => named.includes(id))));
}

/** One assignment for each organisation and placeholder, but where the organisation has that role in that task already. */
async function planAssignments(
  { db, actId, today }: ActContext,
  { organisationIds }: PlaceholderResolution,
  {
    placeholders,
    tasks,
  }: { placeholders: readonly Selectable<PlaceholderTable>[]; tasks: readonly HeldTask[] },
): Promise<Insertable<AssignmentTable>[]> {
  const states = new Map(tasks.map(({ id, state }) => [id, state]));
  const standing = await listStanding(
    db,
    tasks.map(({ id }) => id),
  );
  const wanted = new Map<string, Insertable<AssignmentTable>>();
  for (const { taskId, directiveId, role } of placeholders) {
    for (const organisationId of organisationIds) {
      const key = `${organisationId} ${taskId} ${role}`;
      if (standing.has(key)) continue;
      const id = deriveId(actId, `assignment/${taskId}/${role}/${organisationId}`);
      wanted.set(key, {
        ...{ organisationId, id, directiveId, taskId, role, revision: 1, origin: 'placeholder' },
        ...(states.get(taskId) === 'assigned'
          ? { state: 'assigned' as const, assignedOn: today, receiveBy: receiptLimit(today) }
          : { state: 'named' as const, assignedOn: null, receiveBy: null }),
      });
    }
  }
  return [...wanted.values()];
}

async function listStanding(db: Db, taskIds: readonly string[]): Promise<Set<string>> {
  const rows = await listStandingRoles(db, taskIds);
  return new Set(rows.map(({ organisationId, taskId, role }) => `${organisationId} ${taskId} ${role}`));
}
