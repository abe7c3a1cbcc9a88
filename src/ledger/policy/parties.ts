import type { Party } from '../values/parties.ts';
import { isOwn, type OfOrganisation } from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** Whom each party means. The head may do what the keepers of the office may. */
export const partyRules: Record<Party, Rule<OfOrganisation>> = {
  keeper: holds('keeper', 'head'),
  head: holds('head'),
  duty_officer: allOf(isOwn, holds('liaison', 'officer', 'principal')),
  spokesperson: allOf(isOwn, holds('liaison', 'principal')),
  liaison: anyOf(holds('administrator'), allOf(isOwn, holds('liaison'))),
  administrator: holds('administrator'),
};
