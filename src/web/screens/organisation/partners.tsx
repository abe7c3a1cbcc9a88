import { useQuery } from '@tanstack/react-query';
import type { OrganisationDetail } from '#contract/organisation.ts';
import { organisationsQuery } from '../../api/queries.ts';
import { CountBar } from '../../parts/charts/count-bar.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { organisationWords } from '../../words/organisation.ts';
import { organisationName } from '../../words/organisation-name.ts';

const shownFirst = 12;

/** Whom it works with, and in how many tasks. */
export function Partners(props: { directiveId: string; organisation: OrganisationDetail }) {
  const { partners: words } = useWords(organisationWords);
  const { language } = useSettings();
  const { directiveId, organisation } = props;
  const { data: list } = useQuery(organisationsQuery(directiveId));
  const englishNames = new Map(list?.organisations.map(({ id, englishName }) => [id, englishName]));
  const partners = organisation.partners.map((partner) => {
    return { ...partner, englishName: englishNames.get(partner.id) ?? null };
  });
  const { shown, more } = useFirstRows(partners, shownFirst);
  const [closest] = partners;
  return (
    <section aria-labelledby="partners-title">
      <h2 id="partners-title">
        {closest
          ? words.title(partners.length, organisationName(closest, language), closest.tasks)
          : words.none}
      </h2>
      {closest && (
        <table className="facts bar-table" aria-labelledby="partners-title">
          <thead>
            <tr>
              <th scope="col">{words.columns.organisation}</th>
              <th scope="col" className="number">
                {words.columns.tasks}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((partner) => (
              <tr key={partner.id}>
                <th scope="row">
                  <OrganisationLink directiveId={directiveId} organisation={partner} />
                </th>
                <td className="number">{formatCount(partner.tasks)}</td>
                <td className="bar-cell">
                  <CountBar count={partner.tasks} most={closest.tasks} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore {...more} />
    </section>
  );
}
