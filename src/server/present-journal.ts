import type { JournalPage } from '#contract/journal.ts';
import type { Db } from '#store/open-store.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import type { JournalEntry } from '#store/read/list-journal.ts';
import { listOrganisationNames } from '#store/read/list-organisation-names.ts';

/** Facts that name organisations by id, and what the same fact is called with their names. */
const organisationFacts: Record<string, string> = {
  organisationId: 'organisation',
  organisationIds: 'organisations',
  toOrganisationId: 'toOrganisations',
  toOrganisationIds: 'toOrganisations',
  fromOrganisationId: 'fromOrganisation',
  convenerId: 'convener',
  giverId: 'giver',
  parentId: 'parent',
};

/** What a fact of the journal is called in a history, where organisations stand by name. */
export function presentedFact(fact: string): string {
  return organisationFacts[fact] ?? fact;
}

/** A page of a history as a person reads it: organisations by name. */
export async function presentJournal(
  db: Db,
  { entries, next }: { entries: readonly JournalEntry[]; next: string | null },
): Promise<Omit<JournalPage, 'provable'>> {
  const details = entries.flatMap(({ things }) => things.map(({ detail }) => detail));
  const ids = [...new Set(details.flatMap(idsIn))];
  const names = new Map((await listOrganisationNames(db, ids)).map(({ id, shortName }) => [id, shortName]));
  return {
    next,
    entries: entries.map(({ at, things, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      things: things.map((thing) => ({ ...thing, detail: nameOrganisations(thing.detail, names) })),
    })),
  };
}

function idsIn(detail: SubjectDetail): string[] {
  return Object.entries(detail).flatMap(([fact, value]) => (organisationFacts[fact] ? listOf(value) : []));
}

function nameOrganisations(detail: SubjectDetail, names: ReadonlyMap<string, string>): SubjectDetail {
  return Object.fromEntries(
    Object.entries(detail).map(([fact, value]) => {
      const called = organisationFacts[fact];
      return called ? [called, listOf(value).map((id) => names.get(id) ?? id)] : [fact, value];
    }),
  );
}

function listOf(value: SubjectDetail[string]): string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}
