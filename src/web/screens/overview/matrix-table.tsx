import { LedgerLink } from '../../parts/ledger-link.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { overviewWords } from '../../words/overview.ts';
import type { MatrixRow, Part } from './part-matrix.ts';

/** Percent of the accent behind the fullest cell: light enough for ink on it in either theme. */
const deepestShade = 42;

interface MatrixTableProps {
  directiveId: string;
  rows: MatrixRow[];
  parts: Part[];
  /** Tasks in the fullest cell: its shade is the deepest. */
  fullest: number;
}

/** Organisations by parts: each cell the number of tasks, shaded by it, with the leads among them. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix: words } = useWords(overviewWords);
  const { directiveId, rows, parts } = props;
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="only-heard">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.organisation}</th>
            {parts.map(({ number, title }) => (
              <th key={number} scope="col" title={title ?? undefined} lang="zh-CN">
                <span className="matrix-part">{number}</span>
                <span className="matrix-part-title">{title}</span>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OrganisationCells key={row.organisation.id} {...props} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.partTasks}</th>
            {parts.map(({ number, tasks }) => (
              <td key={number}>
                <LedgerLink directiveId={directiveId} search={{ part: [number] }}>
                  {tasks}
                </LedgerLink>
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function OrganisationCells({ directiveId, row, parts, fullest }: MatrixTableProps & { row: MatrixRow }) {
  const { matrix: words } = useWords(overviewWords);
  const { language } = useSettings();
  const { organisation, cells } = row;
  return (
    <tr>
      <th scope="row">
        <OrganisationLink directiveId={directiveId} organisation={organisation} />
      </th>
      {parts.map(({ number }, index) => {
        const cell = cells[index];
        if (!cell) return <td key={number} />;
        const { total, lead } = cell;
        const shade = Math.round((deepestShade * total) / fullest);
        return (
          <td
            key={number}
            style={{ background: `color-mix(in srgb, var(--accent) ${shade}%, var(--paper))` }}
          >
            <LedgerLink
              directiveId={directiveId}
              search={{ part: [number], organisation: [organisation.id] }}
              title={words.cell(number, organisationName(organisation, language), total, lead)}
            >
              {total}
              {lead > 0 && (
                <>
                  <span className="matrix-lead" aria-hidden="true">
                    {lead}
                  </span>
                  <span className="matrix-share" style={{ width: `${(100 * lead) / total}%` }} />
                  <span className="only-heard">{words.leadHeard(lead)}</span>
                </>
              )}
            </LedgerLink>
          </td>
        );
      })}
      <td>
        <LedgerLink directiveId={directiveId} search={{ organisation: [organisation.id] }}>
          {organisation.load.total}
        </LedgerLink>
      </td>
    </tr>
  );
}
