import type { Organisation } from './organisation.ts';
import { organisations } from './register.ts';

const byName = new Map(
  organisations.flatMap((organisation) => [
    [organisation.fullName, organisation],
    [organisation.shortName, organisation],
  ]),
);

/**
 * The organisation that prints its name so, in full or in short; undefined for every other spelling: a name is never
 * guessed, because a task given to the wrong organisation is worse than one given to an unknown name.
 */
export function findOrganisation(printedName: string): Organisation | undefined {
  return byName.get(printedName);
}
