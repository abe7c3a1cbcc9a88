import { sql } from 'kysely';
import type { Role } from '#parse/directive.ts';

/** Where an assignment stands among those that wait: by day, by weight of its role, in the order of the ledger. */
export interface WorkPlace {
  on: string;
  weight: number;
  directiveId: string;
  ordinal: number;
  id: string;
}

/** A page by key: what stands behind that place, from the first where it is null. */
export interface WorkPage {
  after: WorkPlace | null;
  limit: number;
}

/** Lead before responsible before support; who only oversees comes last. */
const weights: Record<Role, number> = { lead: 0, responsible: 1, support: 2, supervisor: 3 };

/** The weight of a role. */
export function weightOf(role: Role): number {
  return weights[role];
}

/** The same in SQL, of the column `assignment.role`. */
export const weightOfRole = sql<number>`case assignment.role
  when 'lead' then 0 when 'responsible' then 1 when 'support' then 2 else 3 end`;

/** Negative where the first stands before the second. */
export function comparePlaces(one: WorkPlace, other: WorkPlace): number {
  return (
    compare(one.on, other.on) ||
    one.weight - other.weight ||
    compare(one.directiveId, other.directiveId) ||
    one.ordinal - other.ordinal ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
