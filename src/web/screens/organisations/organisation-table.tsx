import type { OrganisationRow } from '#contract/organisation.ts';
import type { Language } from '#contract/values.ts';
import { EndedTag } from '../../parts/ended-tag.tsx';
import { LoadCells, rolesOf } from '../../parts/load-cells.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { ProvisionalTag } from '../../parts/provisional-tag.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { organisationsWords } from '../../words/organisations.ts';
import { terms } from '../../words/terms.ts';
import { SortedHead } from './sorted-head.tsx';

/** The organisations with their tasks by role; on a narrow screen each is a paragraph of the same facts. */
export function OrganisationTable(props: { directiveId: string; organisations: OrganisationRow[] }) {
  const words = useWords(organisationsWords);
  const { role: roleNames, organisationKind: kindNames } = useWords(terms);
  const { language } = useSettings();
  const { directiveId, organisations } = props;
  const shownRoles = rolesOf(organisations);
  const labels = { ...roleNames, ...words.columns };
  return (
    <table className="facts organisation-table">
      <caption className="only-heard">{words.table}</caption>
      <thead>
        <tr>
          <SortedHead column="name" label={labels.name} />
          <th scope="col">{labels.otherName}</th>
          {(['kind', ...shownRoles, 'total'] as const).map((column) => (
            <SortedHead key={column} column={column} label={labels[column]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <tr key={organisation.id}>
            <th scope="row">
              <OrganisationLink directiveId={directiveId} organisation={organisation} />{' '}
              {organisation.provisional && <ProvisionalTag />}
              {organisation.validTo && <EndedTag on={organisation.validTo} />}
            </th>
            <td className="organisation-other-name" lang="zh-CN">
              {otherName(organisation, language)}
            </td>
            <td className="organisation-kind">{kindNames[organisation.kind]}</td>
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

/** The name besides the one shown: in Chinese the full name, in English the one that directives print; null if the same. */
function otherName(organisation: OrganisationRow, language: Language): string | null {
  const { shortName, fullName, englishName } = organisation;
  const other = language === 'en' && englishName ? shortName : fullName;
  return other === organisationName(organisation, language) ? null : other;
}
