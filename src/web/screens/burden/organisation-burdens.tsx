import { Link } from '@tanstack/react-router';
import type { BurdenYear, OrganisationBurden } from '#contract/burden.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatCount, formatMonth } from '../../words/format.ts';
import { BurdenCells, BurdenHeads } from './burden-cells.tsx';
import { monthsOf } from './months-of.ts';

/** The organisations, those asked most first: how many requests reached each in every month, and what they cost in all. */
export function OrganisationBurdens({ burden: { year, organisations } }: { burden: BurdenYear }) {
  const words = useWords(burdenWords);
  const { language } = useSettings();
  const { shown, more } = useFirstRows(organisations, 100);
  const months = monthsOf(year);
  return (
    <section>
      <h2>{words.byOrganisation}</h2>
      <table className="facts burden-organisations">
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            {months.map((month) => (
              <th key={month} scope="col" className="number">
                {language === 'zh' ? `${Number(month.slice(5))}月` : Number(month.slice(5))}
              </th>
            ))}
            <BurdenHeads />
          </tr>
        </thead>
        <tbody>
          {shown.map((organisation) => (
            <OrganisationRow
              key={organisation.organisationId}
              organisation={organisation}
              year={year}
              months={months}
            />
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </section>
  );
}

function OrganisationRow(props: {
  organisation: OrganisationBurden;
  year: number;
  months: readonly string[];
}) {
  const words = useWords(burdenWords);
  const { language } = useSettings();
  const { organisation, year, months } = props;
  const counts = new Map(organisation.months.map(({ month, requests }) => [month, requests]));
  return (
    <tr>
      <th scope="row">
        <span lang="zh-CN">{organisation.organisation}</span>
        <span className="burden-kinds quiet">
          {organisation.kinds
            .map(({ kind, requests }) => `${words.kind[kind]} ${formatCount(requests)}`)
            .join(' · ')}
        </span>
      </th>
      {months.map((month) => {
        const count = counts.get(month) ?? 0;
        const named = formatMonth(month, language, year);
        return (
          <td key={month} className={count > 0 ? 'number' : 'number burden-no-month'}>
            {count > 0 && (
              <Link
                to="/burden"
                search={{ year, organisation: organisation.organisationId, month }}
                aria-label={words.opens(organisation.organisation, named, count)}
              >
                <span className="burden-narrow">{named} </span>
                {formatCount(count)}
              </Link>
            )}
          </td>
        );
      })}
      <BurdenCells sums={organisation} />
    </tr>
  );
}
