import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Db } from '../../open-store.ts';
import { isSeenDirective } from '../seen-directives.ts';
import { saying } from '../task-filter.ts';
import type { Search } from './search.ts';

/** A directive, as far as one must know it to tell it from others. */
export interface FoundDirective {
  id: string;
  kind: DirectiveKind;
  title: string | null;
  docNumber: string | null;
  issuedOn: LocalDate | null;
}

export interface FoundTasks {
  total: number;
  /** Those of the newest directive first, in printed order. */
  hits: { id: string; directiveId: string; ordinal: number; text: string }[];
  /** In which directives how many were found, the newest first. */
  directives: (FoundDirective & { tasks: number })[];
}

/** The standing tasks whose clause or responsibility has the words. */
export async function searchTasks(db: Db, { words, scope, limit }: Search): Promise<FoundTasks> {
  const found = db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .where('task.endedActId', 'is', null)
    .where((eb) => eb.and(saying(words)))
    .where((eb) => isSeenDirective({ id: eb.ref('directive.id'), kind: eb.ref('directive.kind') }, scope))
    .orderBy('directive.registeredAt', 'desc')
    .orderBy('directive.id', 'desc');
  const directives = await found
    .select([
      'directive.id',
      'directive.kind',
      'directive.title',
      'directive.docNumber',
      'directive.issuedOn',
    ])
    .select(sql<number>`count(*)`.as('tasks'))
    .groupBy('directive.id')
    .execute();
  return {
    total: directives.reduce((sum, { tasks }) => sum + tasks, 0),
    directives,
    hits: await found
      .select(['task.id', 'task.directiveId', 'task.ordinal', 'task.clause as text'])
      .orderBy('task.ordinal')
      .limit(limit)
      .execute(),
  };
}
