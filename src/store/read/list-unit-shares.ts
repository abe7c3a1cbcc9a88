import type { Db } from '../open-store.ts';
import type { AssignmentKey } from '../tables/assignment.ts';

/** A unit of an organisation with its share in an assignment. */
export interface UnitShare {
  assignmentId: string;
  unitId: string;
  unit: string;
  words: string | null;
  /** Who answers for it there. */
  person: string | null;
}

/** The units that carry the organisation's assignments, by name. Read under the organisation's role. */
export async function listUnitShareNames(db: Db, keys: readonly AssignmentKey[]): Promise<UnitShare[]> {
  if (keys.length === 0) return [];
  return await db
    .selectFrom('unitShare')
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.organisationId', '=', 'unitShare.organisationId')
        .onRef('unit.id', '=', 'unitShare.unitId'),
    )
    .leftJoin('person', 'person.id', 'unitShare.personId')
    .select([
      'unitShare.assignmentId',
      'unitShare.unitId',
      'unit.name as unit',
      'unitShare.words',
      'person.name as person',
    ])
    .where(
      'unitShare.assignmentId',
      'in',
      keys.map(({ id }) => id),
    )
    .where('unitShare.endedActId', 'is', null)
    .orderBy('unit.name')
    .orderBy('unitShare.unitId')
    .execute();
}
