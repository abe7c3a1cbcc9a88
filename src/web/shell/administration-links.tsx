import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { PersonRole } from '#contract/values.ts';
import { meQuery } from '../api/queries.ts';
import { administrationWords } from '../words/administration.ts';
import { useWords } from '../words/bilingual.ts';

/** Where the administration begins for somebody with those roles; undefined for whom it is not. */
function administrationStart(roles: readonly PersonRole[]): LinkProps['to'] {
  if (roles.includes('administrator')) return '/people';
  return roles.includes('keeper') || roles.includes('head') ? '/organisations' : undefined;
}

/** The way to the administration in the navigation, for those who run the installation or keep the ledger. */
export function AdministrationLink() {
  const words = useWords(administrationWords);
  const { data: me } = useQuery(meQuery);
  const start = administrationStart(me?.roles ?? []);
  return (
    start && (
      <Link to={start} className="navigation-link navigation-administration">
        {words.title}
      </Link>
    )
  );
}

/** The ways to one's own organisation and, for whom it is, to the administration. */
export function AdministrationLinks(props: { roles: readonly PersonRole[]; onChoose: () => void }) {
  const words = useWords(administrationWords);
  const { roles, onChoose } = props;
  const start = administrationStart(roles);
  return (
    <>
      <p>
        <Link to="/my-organisation" onClick={onChoose}>
          {words.myOrganisation}
        </Link>
      </p>
      {start && (
        <p>
          <Link to={start} onClick={onChoose}>
            {words.title}
          </Link>
        </p>
      )}
    </>
  );
}
