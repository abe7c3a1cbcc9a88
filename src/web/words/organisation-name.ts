import type { OrganisationRow } from '#contract/organisation.ts';
import type { Language } from '#contract/values.ts';

/** What an organisation is called in the reader's language; its Chinese name where the register has no English one. */
export function organisationName(
  organisation: Pick<OrganisationRow, 'shortName' | 'englishName'>,
  language: Language,
): string {
  return (language === 'en' && organisation.englishName) || organisation.shortName;
}
