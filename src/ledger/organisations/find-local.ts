import { usualForm } from './local/department-forms.ts';
import { divisions } from './local/division.ts';
import { localOrganisation } from './local/local-organisation.ts';
import { tierOf } from './local/place.ts';
import type { Organisation } from './organisation.ts';

/** What a local organisation's id is made of: `finance-330000`; not `ministry-of-finance`. */
const LOCAL_ID = /^(?<kind>[a-z-]+)-(?<code>\d{6})$/;

/** The usual department of that id, whether or not a ledger holds it yet; undefined for every other id. */
export function findLocal(id: string): Organisation | undefined {
  const { kind = '', code = '' } = LOCAL_ID.exec(id)?.groups ?? {};
  const division = divisions.get(code);
  const form = division && usualForm(tierOf({ name: division.name, division }), kind);
  return form && localOrganisation(division, form);
}
