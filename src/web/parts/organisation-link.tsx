import { Link } from '@tanstack/react-router';
import type { OrganisationRow } from '#contract/organisation.ts';
import { useSettings } from '../settings.ts';
import { organisationName } from '../words/organisation-name.ts';

/** The name of an organisation in the reader's language, which leads to what it carries. */
export function OrganisationLink(props: {
  directiveId: string;
  organisation: Pick<OrganisationRow, 'id' | 'shortName' | 'englishName'>;
}) {
  const { language } = useSettings();
  const { directiveId, organisation } = props;
  const name = organisationName(organisation, language);
  return (
    <Link
      to="/d/$directiveId/organisations/$organisationId"
      params={{ directiveId, organisationId: organisation.id }}
      lang={name === organisation.shortName ? 'zh-CN' : 'en'}
    >
      {name}
    </Link>
  );
}
