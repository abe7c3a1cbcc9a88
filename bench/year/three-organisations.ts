import { sql } from 'kysely';
import type { YearOrganisation, YearWorld } from './year-world.ts';

/** Of those that the directive names the one that carries most, the one in the middle, and the one that carries least. */
export async function pickThree({ db, directiveId, organisations }: YearWorld): Promise<{
  largest: YearOrganisation;
  middling: YearOrganisation;
  smallest: YearOrganisation;
}> {
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from assignment where directive_id = ${directiveId} and parent_id is null
    group by organisation_id order by count(*) desc, organisation_id`.execute(db);
  const bySize = rows.flatMap(({ id }) => organisations.find((organisation) => organisation.id === id) ?? []);
  const [largest, middling, smallest] = [0, Math.floor(bySize.length / 2), -1].map((place) =>
    bySize.at(place),
  );
  if (!largest || !middling || !smallest) throw new Error('Nobody carries anything.');
  return { largest, middling, smallest };
}
