import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { organisationFactsQuery } from '../../api/organisations.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { registerWords } from '../../words/register.ts';
import { SuccessionLink } from '../succession/succession-link.tsx';
import { OrganisationPage } from './organisation-page.tsx';

const route = getRouteApi('/administration/organisations/$organisationId');

/** One organisation of the register. */
export function RegisterOrganisationScreen() {
  const words = useWords(registerWords);
  const around = useWords(administrationWords);
  const { language } = useSettings();
  const { organisationId } = route.useParams();
  const query = useQuery(organisationFactsQuery(organisationId));
  const back = <Link to="/organisations">{words.all}</Link>;
  if (!query.data) {
    return (
      <>
        <PageHead title={around.organisations} actions={back} />
        <PendingState query={query} />
      </>
    );
  }
  const { units, people } = query.data;
  const name = organisationName(query.data, language);
  return (
    <>
      <PageHead
        title={name}
        sentence={words.ofOrganisation(name, units.length, people)}
        actions={
          <>
            <SuccessionLink organisationId={organisationId} />
            {back}
          </>
        }
      />
      <OrganisationPage organisation={query.data} />
    </>
  );
}
