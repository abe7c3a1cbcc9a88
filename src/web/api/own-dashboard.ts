import type { QueryClient } from '@tanstack/react-query';
import { dashboardQuery } from './dashboard.ts';
import { signInStateQuery } from './sign-in.ts';

/** Further back an organisation's year is over. */
const MOST_LOOKED_AT = 5;

/**
 * Where whoever is a principal and nothing else begins: how their organisation stands in the first of these directives in which it
 * has a task. Undefined for everybody else, and where there is none.
 */
export async function findOwnDashboard(
  queries: QueryClient,
  directiveIds: readonly string[],
): Promise<{ directiveId: string; organisationId: string } | undefined> {
  const state = await queries.ensureQueryData(signInStateQuery).catch(() => undefined);
  const person = state?.person;
  if (person?.roles.join() !== 'principal') return undefined;
  const organisationId = person.organisation.id;
  for (const directiveId of directiveIds.slice(0, MOST_LOOKED_AT)) {
    const dashboard = await queries
      .ensureQueryData(dashboardQuery(directiveId, organisationId))
      .catch(() => undefined);
    const counts = (dashboard?.lights ?? []).flatMap(({ role: _, ...lights }) => Object.values(lights));
    if (counts.some((count) => count > 0)) return { directiveId, organisationId };
  }
  return undefined;
}
