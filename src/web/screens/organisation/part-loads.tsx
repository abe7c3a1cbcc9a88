import type { OrganisationDetail } from '#contract/organisation.ts';
import { CountBar } from '../../parts/charts/count-bar.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { useWords } from '../../words/bilingual.ts';
import { organisationWords } from '../../words/organisation.ts';

/** In which parts of the directive its tasks lie, and how many of them it leads. */
export function PartLoads(props: { directiveId: string; organisation: OrganisationDetail }) {
  const { parts: words } = useWords(organisationWords);
  const { directiveId, organisation } = props;
  const { parts } = organisation;
  const [heaviest] = parts.toSorted((a, b) => b.total - a.total);
  if (!heaviest) return null;
  return (
    <section aria-labelledby="part-loads-title">
      <h2 id="part-loads-title">{words.title(parts.length, heaviest.number, heaviest.total)}</h2>
      <table className="facts bar-table" aria-labelledby="part-loads-title">
        <thead>
          <tr>
            <th scope="col">{words.columns.part}</th>
            <th scope="col" className="number">
              {words.columns.lead}
            </th>
            <th scope="col" className="number">
              {words.columns.total}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {parts.map(({ number, title, lead, total }) => {
            const search = { part: [number], organisation: [organisation.id] };
            return (
              <tr key={number}>
                <th scope="row" lang="zh-CN">
                  {title === null ? number : `${number}、${title}`}
                </th>
                <td className="number">
                  {lead > 0 && (
                    <LedgerLink directiveId={directiveId} search={{ ...search, role: ['lead'] }}>
                      {lead}
                    </LedgerLink>
                  )}
                </td>
                <td className="number">
                  <LedgerLink directiveId={directiveId} search={search}>
                    {total}
                  </LedgerLink>
                </td>
                <td className="bar-cell">
                  <CountBar count={total} most={heaviest.total} filled={lead} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
