import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { formatCount, formatMoment } from '../../words/format.ts';
import { standingWords } from '../../words/standing.ts';

/** The matters registered by hand, each with its basis. */
export function MatterTable({ matters }: { matters: DirectiveSummary[] }) {
  const words = useWords(directivesWords);
  const { basisKind } = useWords(standingWords);
  const { matterColumns, columns } = words;
  return (
    <table className="facts directive-table">
      <caption>{words.matters}</caption>
      <thead>
        <tr>
          <th scope="col">{matterColumns.matter}</th>
          <th scope="col">{matterColumns.basis}</th>
          <th scope="col">{matterColumns.decidedOn}</th>
          <th scope="col" className="number">
            {columns.tasks}
          </th>
          <th scope="col">{columns.registeredAt}</th>
        </tr>
      </thead>
      <tbody>
        {matters.map(({ id, title, issuer, basis, issuedOn, counts, registeredAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/d/$directiveId/overview" params={{ directiveId: id }} lang="zh-CN">
                {title ?? words.untitled}
              </Link>
              {issuer && (
                <span className="directive-table-origin" lang="zh-CN">
                  {issuer}
                </span>
              )}
            </th>
            <td data-label={matterColumns.basis}>
              {basis && (
                <>
                  <span className="quiet">{basisKind[basis.kind]}</span>{' '}
                  <span lang="zh-CN">{basis.words}</span>
                </>
              )}
            </td>
            <td className="directive-table-date" data-label={matterColumns.decidedOn}>
              {issuedOn ?? words.unknown}
            </td>
            <td className="number" data-label={columns.tasks}>
              {formatCount(counts.tasks)}
            </td>
            <td className="directive-table-date" data-label={columns.registeredAt}>
              {formatMoment(registeredAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
