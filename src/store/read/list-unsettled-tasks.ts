import { sql } from 'kysely';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { Role } from '#parse/directive.ts';
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
 * ordinal. All their assignments are told: only for those who may see these. What hangs on them is read for all at once.
 */
export async function listUnsettledTasks(db: Db, directiveId: string): Promise<UnsettledTask[]> {
  const tasks = await unsettled(db, directiveId)
    .select(['id', 'ordinal', 'revision', 'state', 'clause', 'noLead', 'convenerId'])
    .orderBy('ordinal')
    .execute();
  const carriers = Map.groupBy(await listCarriers(db, directiveId), ({ taskId }) => taskId);
  const placeholders = Map.groupBy(await listOpenPlaceholders(db, directiveId), ({ taskId }) => taskId);
  return tasks.map((task) => {
    const own = carriers.get(task.id) ?? [];
    return {
      ...task,
      carriers: own.map(({ organisationId, name, role }) => ({ organisationId, name, role })),
      placeholders: (placeholders.get(task.id) ?? []).map(({ taskId: _, ...placeholder }) => placeholder),
      waiting: own.filter(({ state }) => state === 'named').length,
    };
  });
}

function unsettled(db: Db, directiveId: string) {
  return db
    .selectFrom('task')
    .where('task.directiveId', '=', directiveId)
    .where('task.state', 'in', ['proposed', 'registered', 'assigned'])
    .where((eb) =>
      eb.or([
        eb('task.state', '<>', 'assigned'),
        eb('task.noLead', '=', true),
        eb('task.id', 'in', openPlaceholders(db, directiveId).select('placeholder.taskId')),
        eb.exists(
          eb
            .selectFrom('assignment')
            .select('assignment.id')
            .whereRef('assignment.taskId', '=', 'task.id')
            .where('assignment.state', '=', 'named'),
        ),
      ]),
    );
}

/** Those who stand in the tasks, each task's in the order in which its text names them. */
async function listCarriers(db: Db, directiveId: string) {
  return await db
    .with('unsettled', () => unsettled(db, directiveId).select('task.id'))
    .with('printed', (cte) =>
      cte
        .selectFrom('unsettled')
        .innerJoin('responsibilityEntry as entry', 'entry.taskId', 'unsettled.id')
        .where('entry.organisationId', 'is not', null)
        .groupBy(['entry.taskId', 'entry.organisationId'])
        .select([
          'entry.taskId',
          'entry.organisationId',
          sql<number[]>`min(array[entry.responsibility_position, entry.position])`.as('place'),
        ]),
    )
    .selectFrom('unsettled')
    .innerJoin('assignment', 'assignment.taskId', 'unsettled.id')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .leftJoin('printed', (join) =>
      join
        .onRef('printed.taskId', '=', 'assignment.taskId')
        .onRef('printed.organisationId', '=', 'assignment.organisationId'),
    )
    .select([
      'assignment.taskId',
      'assignment.organisationId',
      'organisation.shortName as name',
      'assignment.role',
      'assignment.state',
    ])
    .where('assignment.endedActId', 'is', null)
    .orderBy(sql`printed.place`)
    .orderBy('assignment.id')
    .execute();
}

async function listOpenPlaceholders(db: Db, directiveId: string) {
  return await openPlaceholders(db, directiveId)
    .select(['id', 'taskId', 'revision', 'kind', 'role', 'name'])
    .orderBy('position')
    .execute();
}

function openPlaceholders(db: Db, directiveId: string) {
  return db
    .selectFrom('placeholder')
    .where('placeholder.directiveId', '=', directiveId)
    .where('placeholder.resolvedActId', 'is', null)
    .where('placeholder.endedActId', 'is', null);
}
