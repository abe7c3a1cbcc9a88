import { useQuery } from '@tanstack/react-query';
import { organisationFactsQuery } from '../../api/organisations.ts';
import { meQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { registerWords } from '../../words/register.ts';
import { OrganisationPage } from './organisation-page.tsx';
import { OwnPeople } from './own-people.tsx';
import './administration.css';

/** One's own organisation: whom to telephone, its units, its people and where it comes from. */
export function MyOrganisationScreen() {
  const words = useWords(registerWords);
  const { myOrganisation } = useWords(administrationWords);
  const { language } = useSettings();
  const me = useQuery(meQuery);
  const organisationId = me.data?.organisationId ?? '';
  const query = useQuery({ ...organisationFactsQuery(organisationId), enabled: organisationId !== '' });
  if (!query.data) {
    return (
      <>
        <PageHead title={myOrganisation} />
        {me.data && organisationId === '' ? (
          <EmptyState title={words.noOrganisation}>{words.noOrganisationStep}</EmptyState>
        ) : (
          <PendingState query={me.data ? query : me} />
        )}
      </>
    );
  }
  const { units, people } = query.data;
  const name = organisationName(query.data, language);
  return (
    <>
      <PageHead title={myOrganisation} sentence={words.ofOrganisation(name, units.length, people)} />
      <OrganisationPage organisation={query.data}>
        <OwnPeople organisationId={organisationId} />
      </OrganisationPage>
    </>
  );
}
