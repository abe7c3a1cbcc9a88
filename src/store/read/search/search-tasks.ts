import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import { type Given, keepStatements } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { isSeenDirective } from '../seen-directives.ts';
import { hasWords, listWords, type TaskWords } from '../task-filter.ts';
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

/** The standing tasks whose clause or responsibility has the words, gone through once for hits and counts. */
export async function searchTasks(db: Db, { words, scope, limit }: Search): Promise<FoundTasks> {
  const organisationIds = typeof scope === 'string' ? [] : scope.organisationIds;
  const shape = typeof scope === 'string' ? scope : 'own';
  const found = await foundTasks(shape).find(db, { ...listWords(words), organisationIds, limit });
  const directives: FoundTasks['directives'] = JSON.parse(found?.directives ?? '[]');
  const hits: FoundTasks['hits'] = JSON.parse(found?.hits ?? '[]');
  return { total: directives.reduce((sum, { tasks }) => sum + tasks, 0), directives, hits };
}

type Asked = TaskWords & { organisationIds: readonly string[]; limit: number };

const foundTasks = keepStatements(
  (db, { grams, patterns, organisationIds, limit }: Given<Asked>, scope: 'all' | 'none' | 'own') =>
    sql<{ directives: string; hits: string }>`
    with found as materialized (
      select task.id, task.directive_id, task.ordinal, task.clause, directive.registered_at
      from task join directive on directive.id = task.directive_id
      where task.ended_act_id is null and ${hasWords({ grams, patterns })} and ${isSeenDirective(
        { id: sql.ref('directive.id'), kind: sql.ref('directive.kind') },
        scope === 'own' ? { organisationIds } : scope,
      )}
    )
    select
      (select coalesce(json_agg(each), '[]')::text from (
        select directive.id, directive.kind, directive.title, directive.doc_number as "docNumber",
          directive.issued_on as "issuedOn", counted.tasks
        from (select directive_id, count(*) as tasks from found group by directive_id) as counted
        join directive on directive.id = counted.directive_id
        order by directive.registered_at desc, directive.id desc
      ) as each) as directives,
      (select coalesce(json_agg(each), '[]')::text from (
        select id, directive_id as "directiveId", ordinal, clause as text
        from found order by registered_at desc, directive_id desc, ordinal limit ${limit}
      ) as each) as hits`.compile(db),
);
