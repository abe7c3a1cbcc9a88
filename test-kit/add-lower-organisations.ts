import type { Db } from '#store/open-store.ts';

/** Adds invented organisations, each of that name as its id too, below others. */
export async function addLowerOrganisations(db: Db, below: Record<string, string[]>): Promise<void> {
  const rows = Object.entries(below).flatMap(([parentId, names]) =>
    names.map((name) => ({
      ...{ id: name, shortName: name, fullName: name, sortKey: name, parentId },
      ...{ kind: 'bureau' as const, source: 'test', provisional: false, englishName: null },
      ...{ validFrom: null, validTo: null, divisionCode: null },
    })),
  );
  await db.insertInto('organisation').values(rows).execute();
}
