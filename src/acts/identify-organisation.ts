import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import { pinyin } from 'pinyin-pro';
import { findOrganisation } from '#ledger/organisations/find-organisation.ts';
import type { OrganisationTable } from '#store/database.ts';

/**
 * The organisation that a directive prints so: the register's where it knows the name, else a provisional one of that
 * very name, until a person settles which organisation is meant. Different names never become one.
 */
export function identifyOrganisation(printedName: string): Insertable<OrganisationTable> {
  const known = findOrganisation(printedName);
  if (known) return { ...known, provisional: false };
  const digest = createHash('sha256').update(printedName).digest('hex');
  return {
    id: `provisional-${digest.slice(0, 10)}`,
    shortName: printedName,
    fullName: printedName,
    englishName: null,
    kind: 'unknown',
    sortKey: pinyin(printedName, { toneType: 'none', type: 'array' }).join('').toLowerCase(),
    source: '文件中的名称，机构名录未收录',
    provisional: true,
  };
}
