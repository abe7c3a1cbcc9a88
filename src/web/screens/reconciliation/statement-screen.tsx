import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { StatementLine, StatementPage, StatementSheet } from '#contract/reconciliation.ts';
import { stateWords } from '#contract/state-words.ts';
import { type LineFilter, lineFilters } from '#contract/values.ts';
import { statementQuery } from '../../api/reconciliation.ts';
import { statementWorkbookPath } from '../../api/workbooks.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PrintedRoot } from '../../parts/printed-root.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { WorkbookPanel } from '../../parts/workbooks/workbook-panel.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { useWorkKeys } from '../my-work/use-work-keys.ts';
import { useSelection } from '../settle/use-selection.ts';
import { LineBar, type SelectableLine } from './line-bar.tsx';
import { LineTable } from './line-table.tsx';
import { PrintedSignatures } from './printed-signatures.tsx';
import { StatementActs } from './statement-acts.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { useSpaceKey } from './use-space-key.ts';
import './reconciliation.css';

const route = getRouteApi('/reconciliation/$cycleId/$organisationId');

/** An organisation's statement: one sheet with all of its lines, answered in any selection, signed, checked and printed. */
export function StatementScreen() {
  const words = useWords(reconciliationWords);
  const params = route.useParams();
  const query = useInfiniteQuery(statementQuery(params, route.useSearch()));
  const pages = query.data?.pages;
  if (!pages?.[0]) {
    return (
      <>
        <PageHead title={words.statement} />
        <PendingState query={query} />
      </>
    );
  }
  const lines = pages.flatMap((page) => page.lines);
  /** All lines of the kind that is shown, those that are not here yet too. */
  const loadAll = async () => {
    let loaded: Pick<typeof query, 'data' | 'hasNextPage' | 'isError'> = query;
    do loaded = await query.fetchNextPage();
    while (loaded.hasNextPage && !loaded.isError);
    return loaded.data?.pages.flatMap((page) => page.lines) ?? lines;
  };
  return (
    <Sheet
      key={`${params.cycleId} ${params.organisationId}`}
      sheet={{ ...pages[0], lines }}
      onMore={() => void query.fetchNextPage()}
      onAll={loadAll}
    />
  );
}

function Sheet(props: {
  sheet: StatementPage;
  onMore: () => void;
  onAll: () => Promise<StatementPage['lines']>;
}) {
  const { sheet: words, statement: title } = useWords(reconciliationWords);
  const { sheet, onMore, onAll } = props;
  const container = useRef<HTMLDivElement>(null);
  useWorkKeys(container);
  useSpaceKey(container);
  const { statement, cycle, show, shown } = sheet;
  const lines = sheet.lines.map(selectable);
  const selection = useSelection(lines);
  return (
    <div ref={container} className="statement">
      <PageHead
        title={`${statement.organisation} · ${cycle.label} · ${title}`}
        sentence={<Answer sheet={sheet} />}
        actions={<StatementActs sheet={sheet} />}
      />
      <WorkbookPanel path={statementWorkbookPath(cycle.id, statement.organisationId)} />
      {statement.returnReason && statement.state === 'open' && (
        <p className="statement-returned">
          <span aria-hidden="true">▲ </span>
          {words.returned(statement.returnReason)}
        </p>
      )}
      <nav className="statement-filters not-printed" aria-label={words.filter}>
        {lineFilters
          .filter((filter) => filter !== 'unchecked' || statement.state !== 'open')
          .map((filter) => (
            <FilterLink key={filter} filter={filter} count={shown[filter]} chosen={show} />
          ))}
        <UnitChoice sheet={sheet} />
        <span className="statement-others">
          {sheet.others.slice(0, 3).map(({ cycleId: otherId, label }) => (
            <Link
              key={otherId}
              to="/reconciliation/$cycleId/$organisationId/compared/$otherId"
              params={{ cycleId: cycle.id, organisationId: statement.organisationId, otherId }}
            >
              {words.compare} {label}
            </Link>
          ))}
        </span>
      </nav>
      <LineBar
        sheet={sheet}
        lines={lines}
        total={shown[show]}
        onAll={async () => (await onAll()).map(selectable)}
        selection={selection}
      />
      {lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyDetail}</EmptyState>
      ) : (
        <LineTable sheet={sheet} lines={lines} total={shown[show]} onMore={onMore} selection={selection} />
      )}
      <PrintedSignatures statement={statement} />
      <PrintedRoot />
    </div>
  );
}

function selectable(line: StatementLine): SelectableLine {
  return { ...line, id: line.assignmentId };
}

function FilterLink(props: { filter: LineFilter; count: number; chosen: LineFilter }) {
  const { sheet: words } = useWords(reconciliationWords);
  const { filter, count, chosen } = props;
  const params = route.useParams();
  return (
    <Link
      to="/reconciliation/$cycleId/$organisationId"
      params={params}
      search={(before) => ({ ...before, show: filter })}
      className="statement-filter"
      {...(filter === chosen && { 'aria-current': 'true' as const })}
    >
      {words.filters[filter]} <span>{formatCount(count)}</span>
    </Link>
  );
}

/** 86 项，其中 12 项有新报告，74 项待答; each figure leads to its lines. */
function Answer({ sheet }: { sheet: StatementSheet }) {
  const { sheet: words, cycle: said } = useWords(reconciliationWords);
  const { statementState } = useWords(stateWords);
  const { language } = useSettings();
  const { statement, cycle, workingDaysLeft } = sheet;
  const { lines, reported, unanswered, keeperUnanswered } = statement.counts;
  const params = { cycleId: cycle.id, organisationId: statement.organisationId };
  const figure = (count: number, show: LineFilter) => (
    <Link to="/reconciliation/$cycleId/$organisationId" params={params} search={{ show }}>
      {formatCount(count)}
    </Link>
  );
  const figures = {
    ...{ lines: figure(lines, 'all'), reported: figure(reported, 'reported') },
    unanswered: figure(unanswered, 'unanswered'),
    keeperUnanswered: figure(keeperUnanswered, 'unchecked'),
  };
  const rest = [
    statement.state !== 'open' && statementState[statement.state],
    statement.signer && statement.signedOn && said.signedBy(statement.signer, statement.signedOn),
    cycle.closedOn ? said.closedOn(cycle.closedOn) : said.due(cycle.dueOn, workingDaysLeft),
    said.frozenOn(cycle.openedOn),
  ].filter(Boolean);
  const between = language === 'zh' ? '；' : '; ';
  const text = statement.state === 'open' ? words.answer : words.keeperAnswer;
  return (
    <>
      <Sentence text={text} figures={figures} />
      {between}
      {rest.join(between)}
    </>
  );
}
