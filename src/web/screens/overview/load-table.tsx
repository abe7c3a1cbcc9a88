import type { OrganisationRow } from '#contract/organisation.ts';
import { LoadCells, rolesOf } from '../../parts/load-cells.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useWords } from '../../words/bilingual.ts';
import { overviewWords } from '../../words/overview.ts';
import { terms } from '../../words/terms.ts';

/** Every organisation with its tasks by role. */
export function LoadTable(props: { directiveId: string; organisations: OrganisationRow[] }) {
  const { load: words } = useWords(overviewWords);
  const { role: roleNames } = useWords(terms);
  const { directiveId, organisations } = props;
  const shownRoles = rolesOf(organisations);
  const labels = { ...roleNames, total: words.total };
  return (
    <table className="facts load-table">
      <caption className="only-heard">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.organisation}</th>
          {[...shownRoles, 'total' as const].map((column) => (
            <th key={column} scope="col" className="number">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <tr key={organisation.id}>
            <th scope="row">
              <OrganisationLink directiveId={directiveId} organisation={organisation} />
            </th>
            <LoadCells
              directiveId={directiveId}
              organisation={organisation}
              roles={shownRoles}
              labels={labels}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
