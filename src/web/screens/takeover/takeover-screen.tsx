import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TakeoverView } from '#contract/takeover.ts';
import { takeoverQuery, takeoverRowsQuery } from '../../api/takeovers.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ErrorState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { type TakeoverWords, takeoverWords } from '../../words/takeover.ts';
import { AsideSection } from './aside-section.tsx';
import { ColumnTable } from './column-table.tsx';
import { RowSection } from './row-section.tsx';
import { SheetSection } from './sheet-section.tsx';
import { TakeOverBar } from './take-over-bar.tsx';
import { TargetSection } from './target-section.tsx';
import { mappingOf, useTakeover } from './use-takeover.ts';
import './takeover.css';

const route = getRouteApi('/takeovers/$takeoverId');

/** One ledger in use on its way in: its columns, where its tasks go, every row, and the step that takes it over. */
export function TakeoverScreen() {
  const words = useWords(takeoverWords);
  const { takeoverId } = route.useParams();
  const query = useQuery(takeoverQuery(takeoverId));
  if (query.data) return <Takeover key={takeoverId} view={query.data} />;
  return (
    <>
      <PageHead title={words.title} />
      <PendingState query={query} />
    </>
  );
}

function Takeover({ view }: { view: TakeoverView }) {
  const words = useWords(takeoverWords);
  const { mapping, matches } = useTakeover(view.id);
  const rows = useQuery({ ...takeoverRowsQuery(view.id, view.revision), enabled: view.counts.tasks > 0 });
  const disabled = !view.can.includes('change');
  const standing = mappingOf(view);
  const changeSheet = (index: number, change: Partial<(typeof standing.sheets)[number]>) =>
    mapping.mutate({
      ...standing,
      sheets: standing.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change } : sheet)),
    });
  const error = mapping.error ?? matches.error;
  return (
    <div className="takeover">
      <PageHead
        title={`${words.title} · ${view.fileName}`}
        sentence={sentenceOf(view, words)}
        actions={<Link to="/takeovers">{words.toList}</Link>}
      />
      {error && <ErrorState error={error} />}
      <SheetSection
        sheets={view.sheets}
        disabled={disabled}
        onChange={(index, { taken, head }) => {
          const moved = view.sheets[index]?.head !== head;
          changeSheet(index, { taken, head, ...(moved && { meanings: null }) });
        }}
      />
      {view.sheets.map(
        (sheet, index) =>
          sheet.taken && (
            <ColumnTable
              key={sheet.name}
              sheet={sheet}
              disabled={disabled}
              onChange={(meanings) => changeSheet(index, { meanings })}
            />
          ),
      )}
      <TargetSection
        view={view}
        disabled={disabled}
        onTitle={(title) => mapping.mutate({ ...standing, title })}
        onTarget={(directiveId) => matches.mutate({ directiveId })}
      />
      {rows.data && view.counts.tasks > 0 ? (
        <RowSection
          view={view}
          rows={rows.data.rows}
          disabled={disabled}
          onMatches={(change) => matches.mutate({ directiveId: view.directiveId, ...change })}
        />
      ) : (
        view.counts.tasks > 0 && <PendingState query={rows} />
      )}
      <AsideSection view={view} />
      <TakeOverBar view={view} saving={mapping.isPending || matches.isPending} />
    </div>
  );
}

function sentenceOf({ state, sheets, counts }: TakeoverView, words: TakeoverWords): string {
  if (state === 'withdrawn') return words.withdrawnSentence;
  if (state === 'taken_over')
    return words.doneSentence(counts.tasks - counts.matches.left_out, counts.values);
  const taken = sheets.filter((sheet) => sheet.taken);
  if (counts.tasks === 0) return words.sentenceNone;
  const columns = taken.flatMap((sheet) => sheet.columns);
  const unknown = columns.filter(({ basis }) => basis === 'nothing').length;
  return words.sentence(counts.tasks, taken.length, columns.length, unknown);
}
