import { Link } from '@tanstack/react-router';
import type { PersonRole } from '#contract/values.ts';
import { administrationWords } from '../words/administration.ts';
import { useWords } from '../words/bilingual.ts';

/** The ways to one's own organisation and, for those who run the installation, to its administration. */
export function AdministrationLinks(props: { roles: readonly PersonRole[]; onChoose?: () => void }) {
  const words = useWords(administrationWords);
  const { roles, onChoose } = props;
  const chosen = onChoose && { onClick: onChoose };
  const keeps = roles.includes('keeper') || roles.includes('head');
  return (
    <>
      <p>
        <Link to="/my-organisation" {...chosen}>
          {words.myOrganisation}
        </Link>
      </p>
      {roles.includes('administrator') ? (
        <p>
          <Link to="/people" {...chosen}>
            {words.title}
          </Link>
        </p>
      ) : (
        keeps && (
          <p>
            <Link to="/organisations" {...chosen}>
              {words.title}
            </Link>
          </p>
        )
      )}
    </>
  );
}
