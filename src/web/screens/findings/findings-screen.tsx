import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useRef } from 'react';
import type { Findings } from '#contract/findings.ts';
import { findingsQuery } from '../../api/findings.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { EmptyState, PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import { formatCount } from '../../words/format.ts';
import { useWorkKeys } from '../my-work/use-work-keys.ts';
import { useSpaceKey } from '../reconciliation/use-space-key.ts';
import { useSelection } from '../settle/use-selection.ts';
import { FilterChoices } from './filter-choices.tsx';
import { FindingBar } from './finding-bar.tsx';
import { type FindingSearch, type FindingShow, fits, waitsFor } from './finding-filters.ts';
import { FindingTable } from './finding-table.tsx';
import '../reconciliation/reconciliation.css';
import './findings.css';

const route = getRouteApi('/reconciliation/findings');

/** What the rules found, of all cycles or of one: each opens what it rests on, and is answered and decided in place. */
export function FindingsScreen() {
  const words = useWords(findingsWords);
  const { cycle } = route.useSearch();
  const query = useQuery(findingsQuery(cycle));
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  return <List key={cycle ?? 'all'} list={query.data} />;
}

function List({ list }: { list: Findings }) {
  const words = useWords(findingsWords);
  const search = route.useSearch();
  const container = useRef<HTMLDivElement>(null);
  useWorkKeys(container);
  useSpaceKey(container);
  const show = search.show ?? firstShow(list);
  const fitting = list.findings.filter((finding) => fits(finding, search));
  const shown = fitting.filter((finding) => waitsFor(finding, show));
  const selection = useSelection(shown);
  const title = list.cycle ? `${list.cycle.label} · ${words.title}` : words.title;
  return (
    <div ref={container}>
      <PageHead
        title={title}
        {...(list.findings.length > 0 && { sentence: <Answer list={list} search={search} /> })}
        actions={<HeadActs list={list} />}
      />
      {list.findings.length === 0 ? (
        <EmptyState title={words.none}>{words.noneDetail}</EmptyState>
      ) : (
        <>
          <FilterChoices list={list} fitting={fitting} search={search} show={show} />
          <FindingBar shown={shown} selection={selection} />
          {shown.length === 0 ? (
            <EmptyState title={words.noneShown} />
          ) : (
            <FindingTable findings={shown} selection={selection} />
          )}
        </>
      )}
    </div>
  );
}

/** Everybody sees first what waits for them: what is to be explained, or, where they decide, what was answered. */
function firstShow({ findings }: Findings): FindingShow {
  const decides = findings.some(({ can }) => can.includes('accept_explanations'));
  if (decides) return 'answered';
  return findings.some((finding) => waitsFor(finding, 'open')) ? 'open' : 'all';
}

/** 共 20 条，其中重 3 条；12 条待说明，2 条待定; each figure leads to its rows. */
function Answer({ list: { findings }, search }: { list: Findings; search: FindingSearch }) {
  const words = useWords(findingsWords);
  const of = search.cycle ? { cycle: search.cycle } : {};
  const figure = (count: number, more: FindingSearch) => (
    <Link to="/reconciliation/findings" search={{ ...of, ...more }}>
      {formatCount(count)}
    </Link>
  );
  const count = (show: FindingShow) => findings.filter((finding) => waitsFor(finding, show)).length;
  const high = findings.filter(({ severity }) => severity === 'high').length;
  return (
    <Sentence
      text={words.answer}
      figures={{
        all: figure(findings.length, { show: 'all' }),
        high: figure(high, { show: 'all', severity: 'high' }),
        open: figure(count('open'), { show: 'open' }),
        answered: figure(count('answered'), { show: 'answered' }),
      }}
    />
  );
}

function HeadActs({ list: { cycle } }: { list: Findings }) {
  const words = useWords(findingsWords);
  const ask = useAct();
  const look = (cycleId: string) =>
    ask({
      ...{ act: 'find_discrepancies', about: cycleId, help: words.searchHelp, submit: words.search },
      ...{ done: words.searchDone, start: {}, toInput: () => ({ cycleId }) },
    });
  return (
    <span className="finding-head-acts not-printed">
      {cycle && (
        <Link to="/reconciliation/findings" search={{}}>
          {words.all}
        </Link>
      )}
      <Link to="/reconciliation/rules">{words.toRules}</Link>
      {cycle?.canSearch && (
        <Button type="primary" onClick={() => look(cycle.id)}>
          {words.search}
        </Button>
      )}
    </span>
  );
}
