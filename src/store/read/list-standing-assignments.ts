import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { OpenExtensionState } from '#ledger/values/completion.ts';
import type { AssignmentOrigin, AssignmentState } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import { nameOn } from './name-on.ts';
import { isLedBy, isOwnOrBelow } from './seen-subjects.ts';

/** One organisation's branch of a task. */
export interface StandingAssignment {
  organisationId: string;
  id: string;
  /** As the organisation was called when it got the assignment. */
  organisation: string;
  role: Role;
  origin: AssignmentOrigin;
  state: AssignmentState;
  revision: number;
  assignedOn: LocalDate | null;
  receiveBy: LocalDate | null;
  receivedOn: LocalDate | null;
  internalOn: LocalDate | null;
  /** How far the extension is that is asked for; null where none is. */
  extension: OpenExtensionState | null;
  /** Which date of the task an extension has moved for this branch, and to which day. */
  extendedFrom: LocalDate | null;
  extendedOn: LocalDate | null;
  objectedOn: LocalDate | null;
  objection: string | null;
  /** The organisation above that gave it, and its name; null where the text or the keepers did. */
  parentOrganisationId: string | null;
  giver: string | null;
  /** What of the clause is asked of it; null for all. */
  words: string | null;
  /** The organisation that it took over from. */
  predecessor: string | null;
  /** Those that took over from it. */
  successors: string[];
  reminders: { on: LocalDate; note: string | null; by: string }[];
  contacts: { name: string; telephone: string; duty: string }[];
}

/**
 * The assignments of a task within the scope, without what others gave on to organisations below them; those that stand before those that ended, by the weight of their role and in
 * printed order; and how many stand beside them. Read under the ledger's role.
 */
export async function listStandingAssignments(
  db: Db,
  taskId: string,
  scope: JournalScope,
): Promise<{ assignments: StandingAssignment[]; hiddenCount: number }> {
  const assignments = await db
    .selectFrom('assignment')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .select((eb) => [
      'assignment.organisationId',
      'assignment.id',
      nameOn(
        eb.ref('assignment.organisationId'),
        sql`coalesce(${eb.ref('assignment.assignedOn')}, ${eb.ref('directive.issuedOn')})`,
      )
        .$notNull()
        .as('organisation'),
      'assignment.role',
      'assignment.origin',
      'assignment.state',
      'assignment.revision',
      'assignment.assignedOn',
      'assignment.receiveBy',
      'assignment.receivedOn',
      'assignment.internalOn',
      'assignment.extension',
      'assignment.extendedFrom',
      'assignment.extendedOn',
      'assignment.objectedOn',
      'assignment.objection',
      'assignment.parentOrganisationId',
      'assignment.words',
      nameOn(eb.ref('assignment.parentOrganisationId'), eb.ref('assignment.assignedOn')).as('giver'),
      nameOn(eb.ref('assignment.predecessorOrganisationId'), eb.ref('directive.issuedOn')).as('predecessor'),
      successorsOf().as('successors'),
      jsonArrayFrom(
        eb
          .selectFrom('reminder')
          .innerJoin('journal', 'journal.actId', 'reminder.actId')
          .select(['reminder.remindedOn as on', 'reminder.note', 'journal.actor as by'])
          .whereRef('reminder.taskId', '=', 'assignment.taskId')
          .whereRef('reminder.assignmentId', '=', 'assignment.id')
          .orderBy('reminder.remindedOn')
          .orderBy('reminder.actId'),
      ).as('reminders'),
      jsonArrayFrom(
        eb
          .selectFrom('contact')
          .select(['contact.name', 'contact.telephone', 'contact.duty'])
          .whereRef('contact.organisationId', '=', 'assignment.organisationId')
          .orderBy('contact.position'),
      ).as('contacts'),
    ])
    .where('assignment.taskId', '=', taskId)
    .where(isSeenAssignment(scope))
    .where(isOwnOrDirect(scope))
    .orderBy(sql`assignment.ended_act_id is not null`)
    .orderBy(sql`array_position(array['lead', 'responsible', 'support', 'supervisor'], assignment.role)`)
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .execute();
  const { hiddenCount } = await db
    .selectFrom('assignment')
    .select(({ fn }) => fn.countAll<number>().as('hiddenCount'))
    .where('assignment.taskId', '=', taskId)
    .where('assignment.endedActId', 'is', null)
    .where('assignment.parentId', 'is', null)
    .where(sql<SqlBool>`(${isSeenAssignment(scope)}) is not true`)
    .executeTakeFirstOrThrow();
  return { assignments, hiddenCount };
}

/** True of an assignment that is within the scope: own or below, of a led task, or given by one of its organisations. */
export function isSeenAssignment(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const organisationId = sql.ref<string>('assignment.organisation_id');
  return sql<SqlBool>`(
    ${isOwnOrBelow(organisationId, scope.organisationIds)}
    or ${isLedBy(sql.ref<string>('assignment.task_id'), scope.organisationIds)}
    or assignment.parent_organisation_id = any(${scope.organisationIds}::text[])
  )`;
}

/** What was given on stands with its giver, level by level; here only to whom it is their own. */
function isOwnOrDirect(scope: JournalScope): RawBuilder<SqlBool> {
  const own = scope === 'all' ? [] : scope.organisationIds;
  return sql<SqlBool>`(assignment.parent_id is null or assignment.organisation_id = any(${own}::text[]))`;
}

/** Where the text names the organisation; null, and last, where it does not. */
export function printedPlaceOf(): RawBuilder<number[] | null> {
  return sql<number[] | null>`(
    select min(array[entry.responsibility_position, entry.position])
    from responsibility_entry as entry
    where entry.task_id = assignment.task_id and entry.organisation_id = assignment.organisation_id
  )`;
}

function successorsOf(): RawBuilder<string[]> {
  return sql<string[]>`array(
    select distinct successor.short_name
    from assignment as passed
    join organisation as successor on successor.id = passed.organisation_id
    where passed.predecessor_organisation_id = assignment.organisation_id and passed.predecessor_id = assignment.id
      and passed.organisation_id <> assignment.organisation_id
    order by successor.short_name
  )`;
}
