import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery } from '../../api/queries.ts';
import { administrationWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import './administration.css';

/** The pages on which the installation is run, with the way from one to the other for those who run it. */
export function AdministrationFrame() {
  const words = useWords(administrationWords);
  const { data: me } = useQuery(meQuery);
  const roles = me?.roles ?? [];
  const runs = roles.includes('administrator');
  const keeps = roles.includes('keeper') || roles.includes('head');
  const link = { className: 'administration-tab', activeOptions: { includeSearch: false } };
  return (
    <>
      {(runs || keeps) && (
        <nav className="administration-tabs not-printed" aria-label={words.navigation}>
          {runs && (
            <Link to="/people" {...link}>
              {words.people}
            </Link>
          )}
          <Link to="/organisations" {...link}>
            {words.organisations}
          </Link>
          <Link to="/settings" {...link}>
            {words.settings}
          </Link>
        </nav>
      )}
      <Outlet />
    </>
  );
}
