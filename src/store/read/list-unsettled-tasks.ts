import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { Role } from '#parse/directive.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';

/** A standing task that may wait for something. */
export interface UnsettledTask {
  id: string;
  ordinal: number;
  revision: number;
  state: TaskState;
  clause: string;
  noLead: boolean;
  convenerId: string | null;
  /** Who stands in it, as the text names them, then those whom acts brought in. */
  carriers: Carrier[];
  /** The words that stand for organisations nobody has named yet, in printed order. */
  placeholders: OpenPlaceholder[];
  /** How many of its assignments wait to be assigned. */
  waiting: number;
}

export interface Carrier {
  organisationId: string;
  name: string;
  role: Role;
}

export interface OpenPlaceholder {
  id: string;
  revision: number;
  kind: PlaceholderKind;
  role: Role;
  /** As printed. */
  name: string;
}

/**
 * The tasks of a directive that are proposed, that are not all assigned, or in whose words something is open, in order of
 * ordinal. All their assignments are told: only for those who may see these.
 */
export async function listUnsettledTasks(db: Db, directiveId: string): Promise<UnsettledTask[]> {
  return await db
    .selectFrom('task')
    .select((eb) => [
      'task.id',
      'task.ordinal',
      'task.revision',
      'task.state',
      'task.clause',
      'task.noLead',
      'task.convenerId',
      carriersOf(eb).as('carriers'),
      jsonArrayFrom(
        openPlaceholders(eb)
          .select([
            'placeholder.id',
            'placeholder.revision',
            'placeholder.kind',
            'placeholder.role',
            'placeholder.name',
          ])
          .orderBy('placeholder.position'),
      ).as('placeholders'),
      waiting(eb).select(sql<number>`count(*)`.as('count')).$asScalar().as('waiting'),
    ])
    .where('task.directiveId', '=', directiveId)
    .where('task.state', 'in', ['proposed', 'registered', 'assigned'])
    .where((eb) =>
      eb.or([
        eb('task.state', '<>', 'assigned'),
        eb('task.noLead', '=', true),
        eb.exists(openPlaceholders(eb).select('placeholder.id')),
        eb.exists(waiting(eb).select('assignment.id')),
      ]),
    )
    .orderBy('task.ordinal')
    .execute();
}

type OfTask = ExpressionBuilder<Database, 'task'>;

function carriersOf(eb: OfTask) {
  return jsonArrayFrom(
    eb
      .selectFrom('assignment')
      .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
      .select(['assignment.organisationId', 'organisation.shortName as name', 'assignment.role'])
      .whereRef('assignment.taskId', '=', 'task.id')
      .where('assignment.endedActId', 'is', null)
      .orderBy((of) =>
        of
          .selectFrom('responsibilityEntry as printed')
          .select(sql<string>`min(array[printed.responsibility_position, printed.position])`.as('place'))
          .whereRef('printed.taskId', '=', 'assignment.taskId')
          .whereRef('printed.organisationId', '=', 'assignment.organisationId'),
      )
      .orderBy('assignment.id'),
  ).$castTo<Carrier[]>();
}

function openPlaceholders(eb: OfTask) {
  return eb
    .selectFrom('placeholder')
    .whereRef('placeholder.taskId', '=', 'task.id')
    .where('placeholder.resolvedActId', 'is', null)
    .where('placeholder.endedActId', 'is', null);
}

function waiting(eb: OfTask) {
  return eb
    .selectFrom('assignment')
    .whereRef('assignment.taskId', '=', 'task.id')
    .where('assignment.state', '=', 'named');
}
