import type { Organisation } from './organisation.ts';
import { otherBodies } from './other-bodies.ts';
import { stateCouncilOrgans } from './state-council-organs.ts';

/**
 * The organisations that carry the State Council's work of 2021, as its directive of that year prints them. Kinds follow
 * the State Council's own lists of its organs. Names are those in force in March 2021: later reforms have renamed or
 * dissolved some.
 */
export const organisations: readonly Organisation[] = [...stateCouncilOrgans, ...otherBodies].flatMap(
  ({ kind, source, rows }) =>
    rows.map(([id, shortName, fullName, englishName, sortKey]) => ({
      id,
      shortName,
      fullName,
      englishName,
      kind,
      sortKey,
      source,
    })),
);
