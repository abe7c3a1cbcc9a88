import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { PlaceholderKind } from '#ledger/values/placeholder-kinds.ts';
import type { Comparator, Role, Span, TargetKind } from '#parse/directive.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';
import { spanOf, type TaskBuilder, type TaskRow, taskRowColumns } from './task-row.ts';

export interface TargetRow {
  indicator: string;
  op: Comparator;
  value: number;
  from: number | null;
  unit: string;
  kind: TargetKind;
  quote: string;
  span: Span;
}

export interface DirectionRow {
  indicator: string;
  direction: string;
  quote: string;
  span: Span;
}

export interface PlaceholderRow {
  kind: PlaceholderKind;
  role: Role;
  /** As printed: 等, 有关部门, 国务院各部门. */
  name: string;
}

/** One task with its proof. */
export interface TaskDetail extends Omit<TaskRow, 'targetCount'> {
  directiveId: string;
  path: string[];
  span: Span;
  responsibilitySpan: Span | null;
  /** The annotation as printed. */
  responsibilityText: string | null;
  targets: TargetRow[];
  directions: DirectionRow[];
  notes: string[];
  placeholders: PlaceholderRow[];
  /** A later version of the document no longer says it. */
  withdrawn: boolean;
  /** The tasks printed before and after it; null at the ends. */
  previousId: string | null;
  nextId: string | null;
}

/** The task with everything that hangs on it, or undefined where there is none of that id. */
export async function findTask(db: Db, id: string): Promise<TaskDetail | undefined> {
  const row = await db
    .selectFrom('task')
    .select(taskRowColumns)
    .select((eb) => [
      'task.directiveId',
      'task.path',
      spanOf(eb.ref('task.spanStart'), eb.ref('task.spanEnd')).as('span'),
      responsibilitySpanOf(eb).as('responsibilitySpan'),
      'task.responsibilityText',
      eb('task.endedActId', 'is not', null).$castTo<boolean>().as('withdrawn'),
      targetsOf(eb).as('targets'),
      directionsOf(eb).as('directions'),
      jsonArrayFrom(
        eb
          .selectFrom('note')
          .select('note.text')
          .whereRef('note.taskId', '=', 'task.id')
          .orderBy('note.position'),
      ).as('notes'),
      jsonArrayFrom(
        eb
          .selectFrom('placeholder')
          .select(['placeholder.kind', 'placeholder.role', 'placeholder.name'])
          .whereRef('placeholder.taskId', '=', 'task.id')
          .where('placeholder.endedActId', 'is', null)
          .orderBy('placeholder.position'),
      ).as('placeholders'),
      neighbour(eb, 'before').as('previousId'),
      neighbour(eb, 'after').as('nextId'),
    ])
    .where('task.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;

  const { targetCount: _, notes, ...rest } = row;
  return { ...rest, notes: notes.map(({ text }) => text) };
}

/** Where the annotation of the task around it stands; null where it has none. */
export function responsibilitySpanOf(eb: TaskBuilder): RawBuilder<Span | null> {
  const start = eb.ref('task.responsibilityStart');
  return sql<Span | null>`
    case when ${start} is not null then json_build_array(${start}, ${eb.ref('task.responsibilityEnd')}) end`;
}

/** The targets of the task around it, in printed order. */
export function targetsOf(eb: TaskBuilder) {
  return jsonArrayFrom(
    eb
      .selectFrom('target')
      .select(targetColumns)
      .whereRef('target.taskId', '=', 'task.id')
      .orderBy('target.position'),
  ).$castTo<TargetRow[]>();
}

/** The directions of the task around it, in printed order. */
export function directionsOf(eb: TaskBuilder) {
  return jsonArrayFrom(
    eb
      .selectFrom('direction')
      .select(directionColumns)
      .whereRef('direction.taskId', '=', 'task.id')
      .orderBy('direction.position'),
  ).$castTo<DirectionRow[]>();
}

/** The columns of a `TargetRow`, to select from `target`. */
export function targetColumns(eb: ExpressionBuilder<Database, 'target'>) {
  return [
    'target.indicator',
    'target.op',
    'target.value',
    'target.fromValue as from',
    'target.unit',
    'target.kind',
    'target.quote',
    spanOf(eb.ref('target.spanStart'), eb.ref('target.spanEnd')).as('span'),
  ] as const;
}

/** The columns of a `DirectionRow`, to select from `direction`. */
export function directionColumns(eb: ExpressionBuilder<Database, 'direction'>) {
  return [
    'direction.indicator',
    'direction.direction',
    'direction.quote',
    spanOf(eb.ref('direction.spanStart'), eb.ref('direction.spanEnd')).as('span'),
  ] as const;
}

function neighbour(eb: ExpressionBuilder<Database, 'task'>, side: 'before' | 'after') {
  return eb
    .selectFrom('task as other')
    .select('other.id')
    .whereRef('other.directiveId', '=', 'task.directiveId')
    .where('other.endedActId', 'is', null)
    .whereRef('other.ordinal', side === 'before' ? '<' : '>', 'task.ordinal')
    .orderBy('other.ordinal', side === 'before' ? 'desc' : 'asc')
    .limit(1);
}
