import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import type { Indicators } from '#contract/indicators.ts';
import type { IndicatorFilter } from '#contract/values.ts';
import { indicatorsQuery } from '../../api/indicators.ts';
import { SaveButtons } from '../../parts/charts/save-buttons.tsx';
import { type PictureFormat, savePicture } from '../../parts/charts/save-picture.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { TableBeside } from '../../parts/table-beside.tsx';
import { TrajectoryKey } from '../../parts/trajectory/trajectory-chart.tsx';
import { useThemeName } from '../../settings.ts';
import { palettes } from '../../theme.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { indicatorWords } from '../../words/indicators.ts';
import { drawPanels } from './draw-panels.ts';
import { IndicatorChoices } from './indicator-choices.tsx';
import { readIndicatorSearch } from './indicator-filters.ts';
import { IndicatorPanel } from './indicator-panel.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import '../../parts/charts/chart.css';
import './indicators.css';

const route = getRouteApi('/d/$directiveId/indicators');
/** As many as are shown when all are asked for. */
const ALL = 1000;

/** Every indicator of a directive against its target, those behind first: small pictures of one kind, and the same as a table. */
export function IndicatorsScreen() {
  const words = useWords(indicatorWords);
  const { directiveId } = route.useParams();
  const search = route.useSearch();
  const [limit, setLimit] = useState<number>();
  const query = useQuery(indicatorsQuery(directiveId, { ...search, ...(limit && { limit }) }));
  const found = query.data;
  if (!found) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const isAll = Object.keys(search).length === 0;
  if (found.counts.all === 0 && isAll) {
    return (
      <>
        <PageHead title={words.title} />
        <EmptyState title={words.none}>{words.noneDetail}</EmptyState>
      </>
    );
  }
  const without = found.items.filter(({ tracks }) => tracks.length === 0);
  return (
    <>
      <PageHead title={words.title} sentence={<Answer directiveId={directiveId} found={found} />} />
      <IndicatorChoices found={found} />
      {found.items.length === 0 && <EmptyState title={words.noneShown} />}
      <Panels directiveId={directiveId} found={found} />
      {without.length > 0 && (
        <section className="indicator-without">
          <h2>{words.withoutFigures(without.length)}</h2>
          <IndicatorTable
            directiveId={directiveId}
            caption={words.withoutFigures(without.length)}
            items={without}
          />
        </section>
      )}
      {found.total > found.items.length && (
        <Button type="link" className="show-more" onClick={() => setLimit(ALL)}>
          {words.more(found.total - found.items.length)}
        </Button>
      )}
    </>
  );
}

/** How the indicators stand, in a sentence; each figure leads to those that it counts. */
function Answer({ directiveId, found: { counts } }: { directiveId: string; found: Indicators }) {
  const words = useWords(indicatorWords);
  const now = route.useSearch();
  const figure = (count: number, show: IndicatorFilter | undefined) => (
    <Link
      className="figure"
      to="/d/$directiveId/indicators"
      params={{ directiveId }}
      search={readIndicatorSearch({ ...now, show })}
    >
      {formatCount(count)}
    </Link>
  );
  const behind = counts.behind > 0 ? words.behindAnswer : '';
  const differing = counts.differing > 0 ? words.differingAnswer : '';
  return (
    <Sentence
      text={`${words.answer}${behind}${differing}${words.end}`}
      figures={{
        ...{ all: figure(counts.all, undefined), reported: figure(counts.reported, 'reported') },
        ...{ verified: figure(counts.verified, 'verified'), behind: figure(counts.behind, 'behind') },
        differing: figure(counts.differing, 'differing'),
      }}
    />
  );
}

/** The pictures of those with anything to draw. */
function Panels({ directiveId, found: { day, items } }: { directiveId: string; found: Indicators }) {
  const words = useWords(indicatorWords);
  const palette = palettes[useThemeName()];
  const list = useRef<HTMLUListElement>(null);
  const tracked = items.filter(({ tracks }) => tracks.length > 0);
  if (tracked.length === 0) return null;
  const save = (format: PictureFormat) => {
    if (!list.current) return;
    const drawn = drawPanels(list.current, palette);
    const { target, planned, reported, verified } = words.key;
    const key = `┄ ${target}　□ ${planned}　● ${reported}　◇ ${verified}`;
    const source = `${key}　${words.source(day)}`;
    void savePicture(format, { ...drawn, palette, title: words.title, source, fileName: words.file });
  };
  return (
    <section className="indicator-pictures">
      <TrajectoryKey words={words.key} />
      <TableBeside
        picture={
          <ul ref={list} className="indicator-panels">
            {tracked.flatMap((indicator) =>
              indicator.tracks.map((track) => (
                <IndicatorPanel
                  key={`${indicator.taskId} ${indicator.position} ${track.organisation.id}`}
                  {...{ directiveId, day, indicator, track }}
                />
              )),
            )}
          </ul>
        }
        table={<IndicatorTable directiveId={directiveId} caption={words.table} items={tracked} />}
        actions={<SaveButtons onSave={save} />}
      />
      <p className="chart-source">{words.source(day)}</p>
    </section>
  );
}
