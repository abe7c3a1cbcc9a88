import { type Expression, type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { TaskState } from '#ledger/values/ledger-states.ts';
import type { DeadlineKind, Role, Scope, Span } from '#parse/directive.ts';
import type { Database } from '../database.ts';

export interface Heading {
  number: string;
  title: string | null;
}

export interface NamedOrganisation {
  /** As printed. */
  name: string;
  /** Null for a placeholder such as 有关部门 and for a person. */
  organisationId: string | null;
}

export interface ResponsibilityRow {
  role: Role;
  organisations: NamedOrganisation[];
  openEnded: boolean;
  scope: Scope;
  span: Span;
}

export interface DeadlineRow {
  kind: DeadlineKind;
  on: LocalDate | null;
  every: 'month' | 'quarter' | null;
  quote: string;
  span: Span;
}

/** One line of the ledger. */
export interface TaskRow {
  id: string;
  ordinal: number;
  part: Heading | null;
  section: Heading | null;
  item: string | null;
  text: string;
  responsibilities: ResponsibilityRow[];
  deadlines: DeadlineRow[];
  targetCount: number;
  noLead: boolean;
  openEnded: boolean;
  state: TaskState;
}

export type TaskBuilder = ExpressionBuilder<Database, 'task'>;

/** The columns of a `TaskRow`, to select from `task`; what hangs on the task comes as JSON in the same round trip. */
export function taskRowColumns(eb: TaskBuilder) {
  return [
    'task.id',
    'task.ordinal',
    headingOf(eb, 'task.partPosition').as('part'),
    headingOf(eb, 'task.sectionPosition').as('section'),
    'task.item',
    'task.clause as text',
    responsibilitiesOf(eb).as('responsibilities'),
    deadlinesOf(eb).as('deadlines'),
    'task.targetCount',
    'task.noLead',
    'task.openEnded',
    'task.state',
  ] as const;
}

/** A span out of its two columns. */
export function spanOf(start: Expression<number>, end: Expression<number>): RawBuilder<Span> {
  return sql<Span>`json_build_array(${start}, ${end})`;
}

function headingOf(eb: TaskBuilder, position: 'task.partPosition' | 'task.sectionPosition') {
  return jsonObjectFrom(
    eb
      .selectFrom('outlineNode')
      .select(['outlineNode.number', 'outlineNode.title'])
      .whereRef('outlineNode.directiveId', '=', 'task.directiveId')
      .whereRef('outlineNode.position', '=', position),
  );
}

/** The responsibilities of the task around it, in printed order. (JSON of a tuple types as an array: hence the cast.) */
export function responsibilitiesOf(eb: TaskBuilder) {
  return jsonArrayFrom(
    eb
      .selectFrom('responsibility')
      .select((of) => [
        'responsibility.role',
        jsonArrayFrom(
          of
            .selectFrom('responsibilityEntry')
            .select(['responsibilityEntry.name', 'responsibilityEntry.organisationId'])
            .whereRef('responsibilityEntry.taskId', '=', 'responsibility.taskId')
            .whereRef('responsibilityEntry.responsibilityPosition', '=', 'responsibility.position')
            .orderBy('responsibilityEntry.position'),
        ).as('organisations'),
        'responsibility.openEnded',
        'responsibility.scope',
        spanOf(of.ref('responsibility.spanStart'), of.ref('responsibility.spanEnd')).as('span'),
      ])
      .whereRef('responsibility.taskId', '=', 'task.id')
      .orderBy('responsibility.position'),
  ).$castTo<ResponsibilityRow[]>();
}

/** The deadlines of the task around it, in printed order. */
export function deadlinesOf(eb: TaskBuilder) {
  return jsonArrayFrom(
    eb
      .selectFrom('deadline')
      .select((of) => [
        'deadline.kind',
        'deadline.dueOn as on',
        'deadline.every',
        'deadline.quote',
        spanOf(of.ref('deadline.spanStart'), of.ref('deadline.spanEnd')).as('span'),
      ])
      .whereRef('deadline.taskId', '=', 'task.id')
      .orderBy('deadline.position'),
  ).$castTo<DeadlineRow[]>();
}
