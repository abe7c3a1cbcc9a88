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

/** The standing tasks whose clause or responsibility has the words, gone through once for hits and counts. */
export async function searchTasks(db: Db, { words, scope, limit }: Search): Promise<FoundTasks> {
  const seen = isSeenDirective({ id: sql.ref('directive.id'), kind: sql.ref('directive.kind') }, scope);
  const conditions = sql.join([...saying(words), seen], sql` and `);
  const { rows } = await sql<Omit<FoundTasks, 'total'>>`
    with found as materialized (
      select task.id, task.directive_id, task.ordinal, directive.registered_at
      from task join directive on directive.id = task.directive_id
      where task.ended_act_id is null and ${conditions}
    )
    select
      (select coalesce(json_agg(each), '[]') from (
        select directive.id, directive.kind, directive.title, directive.doc_number as "docNumber",
          directive.issued_on as "issuedOn", count(*) as tasks
        from found join directive on directive.id = found.directive_id
        group by directive.id
        order by directive.registered_at desc, directive.id desc
      ) as each) as directives,
      (select coalesce(json_agg(each), '[]') from (
        select task.id, task.directive_id as "directiveId", task.ordinal, task.clause as text
        from (select * from found order by registered_at desc, directive_id desc, ordinal limit ${limit}) as shown
        join task on task.id = shown.id
        order by shown.registered_at desc, shown.directive_id desc, shown.ordinal
      ) as each) as hits`.execute(db);
  const [{ directives, hits } = { directives: [], hits: [] }] = rows;
  return { total: directives.reduce((sum, { tasks }) => sum + tasks, 0), directives, hits };
}
