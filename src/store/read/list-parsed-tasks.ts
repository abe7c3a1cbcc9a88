import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Note, Task } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import { droppedByDocument } from './dropped-by-document.ts';
import { directionsOf, responsibilitySpanOf, targetsOf } from './find-task.ts';
import { deadlinesOf, responsibilitiesOf, spanOf } from './task-row.ts';

/** A task as it was parsed, with what became of it in the ledger. */
export interface ParsedTask extends Task {
  id: string;
  /** For each responsibility the organisations of its names; null for a placeholder and for a person. */
  organisationIds: (string | null)[][];
}

/**
 * What the document says as it was parsed, in order of ordinal: tasks that acts merged, split or withdrew too, not those
 * split from them.
 */
export async function listParsedTasks(db: Db, directiveId: string): Promise<ParsedTask[]> {
  const rows = await db
    .selectFrom('task')
    .select((eb) => [
      'task.id',
      'task.ordinal',
      'task.path',
      'task.item',
      'task.clause as text',
      spanOf(eb.ref('task.spanStart'), eb.ref('task.spanEnd')).as('span'),
      responsibilitySpanOf(eb).as('responsibilitySpan'),
      responsibilitiesOf(eb).as('responsibilities'),
      deadlinesOf(eb).as('deadlines'),
      targetsOf(eb).as('targets'),
      directionsOf(eb).as('directions'),
      jsonArrayFrom(
        eb
          .selectFrom('note')
          .select((of) => ['note.text', spanOf(of.ref('note.spanStart'), of.ref('note.spanEnd')).as('span')])
          .whereRef('note.taskId', '=', 'task.id')
          .orderBy('note.position'),
      )
        .$castTo<Note[]>()
        .as('notes'),
    ])
    .where('task.directiveId', '=', directiveId)
    .where((eb) => eb.not(droppedByDocument(eb.ref('task.endedActId'))))
    .where('task.splitFromId', 'is', null)
    .orderBy('task.ordinal')
    .execute();
  return rows.map(({ responsibilities, deadlines, targets, ...rest }) => ({
    ...rest,
    responsibilities: responsibilities.map(({ organisations, ...entry }) => ({
      ...entry,
      orgs: organisations.map(({ name }) => name),
    })),
    deadlines: deadlines.map(({ every, ...deadline }) =>
      every === null ? deadline : { ...deadline, every },
    ),
    targets: targets.map(({ from, ...target }) => (from === null ? target : { ...target, from })),
    organisationIds: responsibilities.map(({ organisations }) =>
      organisations.map(({ organisationId }) => organisationId),
    ),
  }));
}
