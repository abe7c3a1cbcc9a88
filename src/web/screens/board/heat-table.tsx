import { useQuery } from '@tanstack/react-query';
import type { HeatCell } from '#contract/boards.ts';
import { lightMarks } from '#contract/light-words.ts';
import { lightHeatQuery } from '../../api/boards.ts';
import { SaveButtons } from '../../parts/charts/save-buttons.tsx';
import { type PictureFormat, savePicture } from '../../parts/charts/save-picture.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { OrganisationLink } from '../../parts/organisation-link.tsx';
import { useSettings, useThemeName } from '../../settings.ts';
import { palettes } from '../../theme.ts';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { lightWords } from '../../words/lights.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { drawHeat } from './draw-heat.ts';
import { heatParts, looks, totalOf, worstOf } from './heat-cells.ts';
import '../../parts/table-beside.css';
import '../overview/matrix.css';

/** So many organisations are shown at first: those with the most red. */
const SHOWN_FIRST = 15;
/** Organisation by part on a day: the worst light of each cell and how many branches show it; a cell leads to its rows. */
export function HeatTable({ directiveId, day }: { directiveId: string; day: string }) {
  const { heat: words } = useWords(boardWords);
  const { language } = useSettings();
  const palette = palettes[useThemeName()];
  const { data } = useQuery(lightHeatQuery(directiveId, day));
  const cells = data?.cells ?? [];
  const rows = [...Map.groupBy(cells, ({ organisation }) => organisation.id).values()];
  const { shown, more } = useFirstRows(rows, SHOWN_FIRST);
  const parts = heatParts(cells);
  const [reddest] = rows;
  const first = reddest?.[0]?.organisation;
  if (!reddest || !first) return null;
  const red = reddest.reduce((sum, cell) => sum + cell.red, 0);
  const title = words.finding(organisationName(first, language), red);
  const save = (format: PictureFormat) => {
    const nameOf = ({ organisation }: HeatCell) => organisationName(organisation, language);
    const drawn = drawHeat(cells, { palette, name: nameOf, total: words.total });
    void savePicture(format, { ...drawn, palette, title, source: words.source(day), fileName: words.file });
  };
  return (
    <section className="crossing-group" id="heat">
      <h2>{title}</h2>
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
      <div className="table-beside-actions not-printed">
        <SaveButtons onSave={save} />
        <a href={`/api/directives/${directiveId}/lights/heat/export?day=${day}`} download>
          {words.csv}
        </a>
      </div>
    </section>
  );
}

function Cell({ directiveId, cell }: { directiveId: string; cell: HeatCell | undefined }) {
  const { heat: words } = useWords(boardWords);
  const lights = useWords(lightWords);
  const { language } = useSettings();
  const worst = cell && worstOf(cell);
  if (!worst || cell.part === null) return <td />;
  const { colour, share } = looks[worst];
  const total = totalOf(cell);
  const name = organisationName(cell.organisation, language);
  return (
    <td style={colour ? { background: `color-mix(in srgb, var(--${colour}) ${share}%, var(--paper))` } : {}}>
      <LedgerLink
        directiveId={directiveId}
        search={{ part: [cell.part], organisation: [cell.organisation.id] }}
        title={words.cell(name, cell.part, lights.colour[worst], cell[worst], total)}
      >
        <span aria-hidden="true">
          {lightMarks[worst]} {cell[worst]}/{total}
        </span>
        <span className="only-heard">
          {words.cell(name, cell.part, lights.colour[worst], cell[worst], total)}
        </span>
      </LedgerLink>
    </td>
  );
}
