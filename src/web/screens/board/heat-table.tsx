import { useQuery } from '@tanstack/react-query';
import type { HeatCell } from '#contract/boards.ts';
import { lightHeatQuery } from '../../api/boards.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { lightWords } from '../../words/lights.ts';
import { organisationName } from '../../words/organisation-name.ts';
import '../overview/matrix.css';

/** So many organisations are shown at first: those with the most red. */
const SHOWN_FIRST = 15;
/** How each light fills its cell, beside the shape that tells it. */
const fills = {
  red: { shape: '■', fill: 'color-mix(in srgb, var(--red) 26%, var(--paper))' },
  yellow: { shape: '▲', fill: 'color-mix(in srgb, var(--amber) 22%, var(--paper))' },
  blue: { shape: '◐', fill: 'color-mix(in srgb, var(--accent) 12%, var(--paper))' },
  green: { shape: '●', fill: 'transparent' },
  grey: { shape: '○', fill: 'transparent' },
} as const;
const worstFirst = ['red', 'yellow', 'blue', 'green', 'grey'] as const;

/** Organisation by part on a day: the worst light of each cell and how many branches show it; a cell leads to its rows. */
export function HeatTable({ directiveId, day }: { directiveId: string; day: string }) {
  const { heat: words } = useWords(boardWords);
  const { language } = useSettings();
  const { data } = useQuery(lightHeatQuery(directiveId, day));
  const cells = data?.cells ?? [];
  const rows = [...Map.groupBy(cells, ({ organisation }) => organisation.id).values()];
  const { shown, more } = useFirstRows(rows, SHOWN_FIRST);
  const parts = partsOf(cells);
  const [reddest] = rows;
  const first = reddest?.[0]?.organisation;
  if (!reddest || !first) return null;
  const red = reddest.reduce((sum, cell) => sum + cell.red, 0);
  return (
    <section className="crossing-group" id="heat">
      <h2>{words.finding(organisationName(first, language), red)}</h2>
      <div className="matrix-frame">
        <table className="matrix">
          <caption className="only-heard">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              {parts.map(({ part, title }) => (
                <th key={part} scope="col" title={title ?? undefined} lang="zh-CN">
                  <span className="matrix-part">{part}</span>
                  <span className="matrix-part-title">{title}</span>
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((own) => {
              const organisation = own[0]?.organisation;
              if (!organisation) return null;
              return (
                <tr key={organisation.id}>
                  <th scope="row">
                    <OrganisationLink directiveId={directiveId} organisation={organisation} />
                  </th>
                  {parts.map(({ part }) => (
                    <Cell
                      key={part}
                      directiveId={directiveId}
                      cell={own.find((cell) => cell.part === part)}
                    />
                  ))}
                  <td>
                    <LedgerLink directiveId={directiveId} search={{ organisation: [organisation.id] }}>
                      {own.reduce((sum, cell) => sum + totalOf(cell), 0)}
                    </LedgerLink>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ShowMore {...more} />
    </section>
  );
}

function Cell({ directiveId, cell }: { directiveId: string; cell: HeatCell | undefined }) {
  const { heat: words } = useWords(boardWords);
  const lights = useWords(lightWords);
  const { language } = useSettings();
  const worst = cell && worstFirst.find((colour) => cell[colour] > 0);
  if (!worst || cell.part === null) return <td />;
  const { shape, fill } = fills[worst];
  const total = totalOf(cell);
  const name = organisationName(cell.organisation, language);
  return (
    <td style={{ background: fill }}>
      <LedgerLink
        directiveId={directiveId}
        search={{ part: [cell.part], organisation: [cell.organisation.id] }}
        title={words.cell(name, cell.part, lights.colour[worst], cell[worst], total)}
      >
        <span aria-hidden="true">
          {shape} {cell[worst]}/{total}
        </span>
        <span className="only-heard">
          {words.cell(name, cell.part, lights.colour[worst], cell[worst], total)}
        </span>
      </LedgerLink>
    </td>
  );
}

function totalOf(cell: HeatCell): number {
  return worstFirst.reduce((sum, colour) => sum + cell[colour], 0);
}

/** The parts that have branches, in the directive's order. */
function partsOf(cells: readonly HeatCell[]): { part: string; title: string | null }[] {
  const parts = new Map(cells.flatMap((cell) => (cell.part === null ? [] : [[cell.part, cell] as const])));
  return [...parts.values()]
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .flatMap(({ part, title }) => (part === null ? [] : [{ part, title }]));
}
