import type { PersonRole } from '../values/person-roles.ts';
import type { SignatureKind } from '../values/signature-kinds.ts';

/** In what a person acts: their own place and roles, or those of somebody for whom they stand in. */
export interface Capacity {
  /** Whose place it is; null for the program's own command line. */
  personId: string | null;
  organisationId: string | null;
  /** Within the organisation; null for whoever belongs to it as a whole. */
  unitId: string | null;
  roles: readonly PersonRole[];
  /** What a principal has them sign for the organisation on that day; left out where nothing. */
  signs?: readonly SignatureKind[];
}

/** Who asks: a person who has signed in, or the program itself at its command line. */
export interface Caller {
  personId: string | null;
  /** As the journal writes it. */
  name: string;
  /** Their own first, then those that they hold as deputy on that day. */
  capacities: readonly [Capacity, ...Capacity[]];
}
