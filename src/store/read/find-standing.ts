import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { BasisKind, DirectiveKind, TaskState } from '#ledger/values/ledger-states.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { Role } from '#parse/directive.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';

/** Another task that this one has become, or was made from. */
export interface RelatedTask {
  id: string;
  directiveId: string;
  ordinal: number;
}

/** How a decision changed what the task asks. */
export interface Adjustment {
  basis: string;
  words: string;
  /** The date that now counts; null where the dates stay. */
  dueOn: LocalDate | null;
  on: LocalDate;
  by: string;
}

/** A name in the text that stands for organisations that it does not name. */
export interface StandingPlaceholder {
  id: string;
  kind: PlaceholderKind;
  role: Role;
  /** As printed. */
  name: string;
  revision: number;
  resolved: boolean;
  resolution: string | null;
}

/** Where a task stands, without its assignments. */
export interface TaskStanding {
  directiveId: string;
  state: TaskState;
  revision: number;
  noLead: boolean;
  convener: { id: string; name: string } | null;
  mergedInto: RelatedTask | null;
  splitFrom: RelatedTask | null;
  splitInto: RelatedTask[];
  /** The tasks that were merged into this one. */
  mergedFrom: RelatedTask[];
  adjustments: Adjustment[];
  placeholders: StandingPlaceholder[];
  /** On what a matter rests; null for a document's task. */
  basis: { kind: BasisKind; words: string } | null;
  directiveKind: DirectiveKind;
}

/** Where a task stands; undefined where there is none of that id. */
export async function findTaskStanding(db: Db, taskId: string): Promise<TaskStanding | undefined> {
  return await db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .select((eb) => [
      'task.directiveId',
      'task.state',
      'task.revision',
      'task.noLead',
      'directive.kind as directiveKind',
      jsonObjectFrom(
        eb
          .selectFrom('organisation')
          .select(['organisation.id', 'organisation.shortName as name'])
          .whereRef('organisation.id', '=', 'task.convenerId'),
      ).as('convener'),
      jsonObjectFrom(related(eb).whereRef('related.id', '=', 'task.mergedIntoId')).as('mergedInto'),
      jsonObjectFrom(related(eb).whereRef('related.id', '=', 'task.splitFromId')).as('splitFrom'),
      jsonArrayFrom(related(eb).whereRef('related.splitFromId', '=', 'task.id')).as('splitInto'),
      jsonArrayFrom(
        related(eb)
          .whereRef('related.mergedIntoId', '=', 'task.id')
          .whereRef('related.directiveId', '=', 'task.directiveId')
          .where('related.state', '=', 'merged'),
      ).as('mergedFrom'),
      adjustmentsOf(eb).as('adjustments'),
      placeholdersOf(eb).as('placeholders'),
      basisOf().as('basis'),
    ])
    .where('task.id', '=', taskId)
    .executeTakeFirst();
}

type OfTask = ExpressionBuilder<Database, 'task'>;

function related(eb: OfTask) {
  return eb
    .selectFrom('task as related')
    .select(['related.id', 'related.directiveId', 'related.ordinal'])
    .orderBy('related.ordinal');
}

function adjustmentsOf(eb: OfTask): RawBuilder<Adjustment[]> {
  return jsonArrayFrom(
    eb
      .selectFrom('taskAdjustment')
      .innerJoin('journal', 'journal.actId', 'taskAdjustment.actId')
      .select([
        'taskAdjustment.basis',
        'taskAdjustment.words',
        'taskAdjustment.dueOn',
        'journal.actedOn as on',
        'journal.actor as by',
      ])
      .whereRef('taskAdjustment.taskId', '=', 'task.id')
      .orderBy('taskAdjustment.actId'),
  );
}

function placeholdersOf(eb: OfTask): RawBuilder<StandingPlaceholder[]> {
  return jsonArrayFrom(
    eb
      .selectFrom('placeholder')
      .select((of) => [
        'placeholder.id',
        'placeholder.kind',
        'placeholder.role',
        'placeholder.name',
        'placeholder.revision',
        of('placeholder.resolvedActId', 'is not', null).$castTo<boolean>().as('resolved'),
        'placeholder.resolution',
      ])
      .whereRef('placeholder.taskId', '=', 'task.id')
      .where('placeholder.endedActId', 'is', null)
      .orderBy('placeholder.position'),
  );
}

function basisOf(): RawBuilder<TaskStanding['basis']> {
  return sql`case when directive.kind = 'matter' then
    json_build_object('kind', directive.basis_kind, 'words', directive.basis) end`;
}
