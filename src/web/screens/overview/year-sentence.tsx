import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Overview } from '#contract/overview.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import type { LedgerSearch } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { overviewWords } from '../../words/overview.ts';

/** What the year asks and what falls due this month (`now`: `2021-06`); each figure leads to its rows. */
export function YearSentence({ overview, now }: { overview: Overview; now: string }) {
  const words = useWords(overviewWords);
  const { directive, figures } = overview;
  const due = figures.dueThisMonth > 0 ? words.dueThisMonth(figures) : words.nothingDueThisMonth;
  return <Sentence text={words.asks(directive.year) + due} figures={useFigures(overview, now)} />;
}

/** What the directive leaves open and has to be settled before it can be supervised. */
export function UnsettledSentence({ overview, now }: { overview: Overview; now: string }) {
  const words = useWords(overviewWords);
  return <Sentence text={words.unsettled} figures={useFigures(overview, now)} />;
}

const counted = [
  'tasks',
  'dated',
  'ongoingOnly',
  'dueThisMonth',
  'issuePolicyThisMonth',
  'noLead',
  'severalLeads',
  'openEnded',
  'placeholders',
  'withTarget',
  'whenAppropriate',
] as const;

/** The ledger's filters for the rows that a figure counts; a figure without an entry has no filter for exactly these. */
function rowsOf(now: string): Partial<Record<(typeof counted)[number], LedgerSearch>> {
  return {
    tasks: {},
    dated: { deadlineKind: ['complete', 'issue_policy'] },
    dueThisMonth: { dueMonth: [now] },
    issuePolicyThisMonth: { dueMonth: [now], deadlineKind: ['issue_policy'] },
    noLead: { noLead: 'true' },
    openEnded: { openEnded: 'true' },
    withTarget: { hasTarget: 'true' },
    whenAppropriate: { deadlineKind: ['when_appropriate'] },
  };
}

function useFigures({ directive, figures }: Overview, now: string): Record<string, ReactNode> {
  const { figure: words } = useWords(overviewWords);
  const rows = rowsOf(now);
  const links: Record<string, ReactNode> = {
    organisations: (
      <Link to="/d/$directiveId/organisations" params={{ directiveId: directive.id }} className="figure">
        {words.organisations(figures.organisations)}
      </Link>
    ),
  };
  for (const name of counted) {
    const search = rows[name];
    links[name] =
      search && figures[name] > 0 ? (
        <LedgerLink directiveId={directive.id} search={search} className="figure">
          {words[name](figures[name])}
        </LedgerLink>
      ) : (
        <strong>{words[name](figures[name])}</strong>
      );
  }
  return links;
}
