import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dashboardQuery } from '../../api/dashboard.ts';
import { directivesQuery, meQuery } from '../../api/queries.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** For principals, the way to how their organisation stands in each directive that it carries something of. */
export function DashboardLinks() {
  const { data: me } = useQuery(meQuery);
  const { data: list } = useQuery(directivesQuery);
  const organisationId = me?.roles.includes('principal') ? me.organisationId : null;
  if (!organisationId) return null;
  const documents = list?.directives.filter(({ kind }) => kind === 'document') ?? [];
  return documents.map(({ id, docNumber }) => (
    <DashboardLink key={id} {...{ directiveId: id, organisationId, docNumber }} />
  ));
}

function DashboardLink(props: { directiveId: string; organisationId: string; docNumber: string | null }) {
  const words = useWords(dashboardWords);
  const { language } = useSettings();
  const { directiveId, organisationId, docNumber } = props;
  const { data } = useQuery({ ...dashboardQuery(directiveId, organisationId), retry: false });
  if (!data) return null;
  return (
    <p>
      <Link
        to="/d/$directiveId/organisations/$organisationId/dashboard"
        params={{ directiveId, organisationId }}
      >
        {words.link(organisationName(data.organisation, language))}
      </Link>{' '}
      <span className="quiet">{docNumber}</span>
    </p>
  );
}
