import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OpenExtensionState } from '#ledger/values/completion.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { AssignmentWorkKind } from '#ledger/values/work-kinds.ts';
import type { Role } from '#parse/directive.ts';
import type { Database } from '../../database.ts';
import { type Given, keepStatements } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { firstCountingDate } from '../counting-dates.ts';
import { lightOfBranch, readLight, type SeenLight } from '../lights/list-lights.ts';
import { type WorkPage, type WorkPlace, weightOf, weightOfRole } from './work-place.ts';

/** Which assignments: those that wait for one thing, of one organisation or of all. */
export interface WaitingScope {
  kind: AssignmentWorkKind;
  /** What is late is so by this day. */
  today: LocalDate;
  organisationId?: string | undefined;
  /** Given by that organisation to others below it; what nobody gave on where it is null, whoever did where it is left out. */
  giverId?: string | null | undefined;
}

/** An assignment that waits, with what one needs to know to take the step. */
export interface WaitingAssignment {
  organisationId: string;
  organisationName: string;
  organisationEnglishName: string | null;
  id: string;
  revision: number;
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  extension: OpenExtensionState | null;
  taskId: string;
  directiveId: string;
  directiveTitle: string | null;
  ordinal: number;
  clause: string;
  assignedOn: LocalDate | null;
  receiveBy: LocalDate | null;
  internalOn: LocalDate | null;
  /** The first day that counts for it, an extension taken into account. */
  dueOn: LocalDate | null;
  objectedOn: LocalDate | null;
  objection: string | null;
  /** The organisation above that gave it; null where the text or the keepers did. */
  parentOrganisationId: string | null;
  giver: string | null;
  /** What of the clause is asked of it; null for all. */
  words: string | null;
  /** As it held on the day; null where it has none. */
  light: SeenLight | null;
}

/** The day by which each kind is ordered. */
const dayOf = {
  to_receive: 'receiveBy',
  receipt_late: 'receiveBy',
  to_decide: 'objectedOn',
} as const satisfies Record<AssignmentWorkKind, keyof Database['assignment']>;

/** The assignments that wait, the most pressing first, page by page. Nothing of a suspended task waits. */
export async function listWaitingAssignments(
  db: Db,
  scope: WaitingScope,
  { after, limit }: WorkPage,
): Promise<WaitingAssignment[]> {
  const statement = pageOf({ ...shapeOf(scope), isFirst: after === null });
  const rows = await statement.list(db, { ...valuesOf(scope), ...(after ?? NOWHERE), limit });
  return rows.map(({ light, ...row }) => ({
    ...row,
    light: light === null ? null : readLight(row.id, light),
  }));
}

/** How many wait, and how many of them since before today; of organisations, how many carry them. */
export async function countWaitingAssignments(
  db: Db,
  scope: WaitingScope,
): Promise<{ total: number; late: number }> {
  const counts = await countOf(shapeOf(scope)).find(db, valuesOf(scope));
  if (!counts) throw new Error('A query of counts gives one row, whatever they are.');
  return { total: counts.total, late: scope.kind === 'to_decide' ? 0 : counts.late };
}

/** Where the assignment stands among those of its kind. */
export function placeOf(kind: AssignmentWorkKind, assignment: WaitingAssignment): WorkPlace {
  const { role, directiveId, ordinal, id } = assignment;
  return { on: assignment[dayOf[kind]] ?? '', weight: weightOf(role), directiveId, ordinal, id };
}

const pageOf = keepStatements(
  (
    db,
    given: Given<Values & WorkPlace & { limit: number }>,
    { isFirst, ...shape }: Shape & { isFirst: boolean },
  ) => {
    const on = sql.ref(`assignment.${dayOf[shape.kind]}`);
    return waiting(db, given, shape)
      .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
      .innerJoin('directive', 'directive.id', 'assignment.directiveId')
      .select([
        ...(['organisationId', 'id', 'revision', 'role', 'state', 'taskId', 'directiveId'] as const).map(
          (column) => `assignment.${column}` as const,
        ),
        ...(['assignedOn', 'receiveBy', 'internalOn', 'objectedOn', 'objection'] as const).map(
          (column) => `assignment.${column}` as const,
        ),
        'organisation.shortName as organisationName',
        'organisation.englishName as organisationEnglishName',
        'directive.title as directiveTitle',
        'assignment.extension',
        'assignment.parentOrganisationId',
        'assignment.words',
        'task.state as taskState',
        'task.ordinal',
        'task.clause',
      ])
      .select((eb) => [
        firstCountingDate.as('dueOn'),
        lightOfBranch(given.today).as('light'),
        eb
          .selectFrom('organisation as giver')
          .select('giver.shortName')
          .whereRef('giver.id', '=', 'assignment.parentOrganisationId')
          .as('giver'),
      ])
      .$if(!isFirst, (query) =>
        query.where(
          sql<boolean>`(${on}, ${weightOfRole}, assignment.directive_id, task.ordinal, assignment.id)
            > (${given.on}::date, ${given.weight}, ${given.directiveId}::uuid, ${given.ordinal}, ${given.id}::uuid)`,
        ),
      )
      .orderBy(on)
      .orderBy(weightOfRole)
      .orderBy('assignment.directiveId')
      .orderBy('task.ordinal')
      .orderBy('assignment.id')
      .limit(given.limit)
      .compile();
  },
);

const countOf = keepStatements((db, given: Given<Values>, shape: Shape) =>
  waiting(db, given, shape)
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('receiveBy', '<', given.today).as('late'),
    ])
    .compile(),
);

/** What a statement hangs on, beside the values in it. */
interface Shape {
  kind: AssignmentWorkKind;
  isOfOrganisation: boolean;
  givenBy: 'nobody' | 'one' | 'anybody';
}

interface Values {
  today: LocalDate;
  organisationId: string;
  giverId: string;
}

/** In place of what the first page does not ask for. */
const NOWHERE = { on: '', weight: 0, directiveId: '', ordinal: 0, id: '' } as const satisfies WorkPlace;

function shapeOf({ kind, organisationId, giverId }: WaitingScope): Shape {
  const givenBy = giverId === undefined ? 'anybody' : giverId === null ? 'nobody' : 'one';
  return { kind, isOfOrganisation: organisationId !== undefined, givenBy };
}

function valuesOf({ today, organisationId = '', giverId }: WaitingScope): Values {
  return { today, organisationId, giverId: giverId ?? '' };
}

function waiting(
  db: Db,
  { today, organisationId, giverId }: Given<Values>,
  { kind, isOfOrganisation, givenBy }: Shape,
) {
  return db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .where('assignment.state', '=', sql.lit(kind === 'to_decide' ? 'objected' : 'assigned'))
    .where('task.state', 'in', ['registered', 'assigned'])
    .$if(kind === 'receipt_late', (query) => query.where('assignment.receiveBy', '<', today))
    .$if(isOfOrganisation, (query) => query.where('assignment.organisationId', '=', organisationId))
    .$if(givenBy === 'nobody', (query) => query.where('assignment.parentId', 'is', null))
    .$if(givenBy === 'one', (query) => query.where('assignment.parentOrganisationId', '=', giverId));
}
