import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import { anyOf, type ListOf } from '../tables/among-keys.ts';
import { isSeenDirective } from './seen-directives.ts';

/** True of an organisation that is one of those, or stands below one. */
export function isOwnOrBelow(
  organisationId: Expression<string | null>,
  organisationIds: ListOf<string>,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`${organisationId} in (
    with recursive own_and_below as (
      select id from organisation where id = ${anyOf(organisationIds, 'text')}
      union
      select below.id from own_and_below join organisation as below on below.parent_id = own_and_below.id
    )
    select own_and_below.id from own_and_below
  )`;
}

/** True of a task that one of the organisations leads or convenes. */
export function isLedBy(
  taskId: Expression<string | null>,
  organisationIds: ListOf<string>,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    exists (
      select from assignment as lead
      where lead.task_id = ${taskId} and lead.role = 'lead' and lead.ended_act_id is null
        and lead.organisation_id = ${anyOf(organisationIds, 'text')}
    )
    or exists (
      select from task as convened
      where convened.id = ${taskId} and convened.convener_id = ${anyOf(organisationIds, 'text')}
    )
  )`;
}

/** True of a row of `journal_subject` that is within the scope. */
export function isSeenSubject(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  const { organisationIds, personIds, administers, seesContents } = scope;
  const ofId = sql.ref<string>('journal_subject.organisation_id');
  const taskId = sql.ref<string>('journal_subject.task_id');
  const directive = { id: sql.ref<string>('matter.id'), kind: sql.ref<string>('matter.kind') };
  const directiveScope = seesContents ? { organisationIds: [...organisationIds] } : 'none';
  return sql<SqlBool>`(
    journal_subject.person_id = ${anyOf(personIds, 'uuid')}
    or (${administers} and journal_subject.directive_id is null)
    or ${isOwnOrBelow(ofId, organisationIds)}
    or (journal_subject.organisation_id is not null and ${isLedBy(taskId, organisationIds)})
    or (journal_subject.organisation_id is null and exists (
      select from directive as matter
      where matter.id = journal_subject.directive_id and ${isSeenDirective(directive, directiveScope)}
    ))
  )`;
}
