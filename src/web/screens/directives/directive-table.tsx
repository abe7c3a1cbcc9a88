import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '#contract/directive.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { formatCount, formatMoment } from '../../words/format.ts';

const countColumns = ['parts', 'sections', 'tasks', 'organisations'] as const;

/** The registered directives; on a narrow screen each row is a paragraph of the same facts. */
export function DirectiveTable({ directives }: { directives: DirectiveSummary[] }) {
  const words = useWords(directivesWords);
  return (
    <table className="facts directive-table">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.document}</th>
          <th scope="col">{words.columns.issuedOn}</th>
          {countColumns.map((column) => (
            <th key={column} scope="col" className="number">
              {words.columns[column]}
            </th>
          ))}
          <th scope="col">{words.columns.registeredAt}</th>
        </tr>
      </thead>
      <tbody>
        {directives.map((directive) => (
          <tr key={directive.id}>
            <th scope="row">
              <Link to="/d/$directiveId/overview" params={{ directiveId: directive.id }} lang="zh-CN">
                {directive.title ?? words.untitled}
              </Link>
              <span className="directive-table-origin">
                {[directive.issuer, directive.docNumber, directive.fileName].filter(Boolean).join(' · ')}
              </span>
            </th>
            <td className="directive-table-date" data-label={words.columns.issuedOn}>
              {directive.issuedOn ?? words.unknown}
            </td>
            {countColumns.map((column) => (
              <td key={column} className="number" data-label={words.columns[column]}>
                {formatCount(directive.counts[column])}
              </td>
            ))}
            <td className="directive-table-date" data-label={words.columns.registeredAt}>
              {formatMoment(directive.registeredAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
