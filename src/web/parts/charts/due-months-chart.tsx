import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { DueMonth } from '#contract/organisation.ts';
import type { LedgerSearch } from '../../search/ledger-search.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { chartWords } from '../../words/charts.ts';
import { formatMonth } from '../../words/format.ts';
import { LedgerLink } from '../ledger-link.tsx';
import { EmptyState } from '../states.tsx';
import { Chart } from './chart.tsx';
import { type DueMonthsFacts, drawDueMonths, dueKinds, fillYear, sayPeaks } from './due-months.ts';

const height = 260;

/** What falls due in each month of the directive's year; `search` is what narrows it, an organisation for example. */
export function DueMonthsChart(props: {
  directive: Pick<DirectiveSummary, 'id' | 'year'>;
  dueMonths: DueMonth[];
  /** Today's month, `2021-06`. */
  now: string;
  source: string;
  search?: LedgerSearch;
}) {
  const words = useWords(chartWords);
  const { language } = useSettings();
  const navigate = useNavigate();
  const { directive, dueMonths, now, search } = props;
  const facts = useMemo<DueMonthsFacts>(
    () => ({ months: fillYear(dueMonths, directive.year), year: directive.year, now, words, language }),
    [dueMonths, directive.year, now, words, language],
  );
  const draw = useMemo(() => drawDueMonths(facts), [facts]);
  if (dueMonths.length === 0) return <EmptyState title={words.noneDue}>{words.noneDueDetail}</EmptyState>;

  const rowsOf = (month: DueMonth, kind: (typeof dueKinds)[number]): LedgerSearch => {
    return { ...search, dueMonth: [month.month], deadlineKind: [kind.deadlineKind] };
  };
  return (
    <Chart
      title={sayPeaks(facts)}
      description={words.describeMonths(
        dueMonths.map(({ month, issuePolicy, complete }) =>
          words.describeMonth(formatMonth(month, language, directive.year), issuePolicy, complete),
        ),
      )}
      draw={draw}
      height={height}
      source={props.source}
      fileName={words.dueFile}
      onSelect={({ seriesId, index }) => {
        const month = facts.months[index];
        const kind = dueKinds.find((one) => one.kind === seriesId);
        if (!month || !kind) return;
        const params = { directiveId: directive.id };
        void navigate({ to: '/d/$directiveId/ledger', params, search: rowsOf(month, kind) });
      }}
      table={
        <table className="facts due-table">
          <caption className="only-heard">{words.dueTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {dueKinds.map(({ kind }) => (
                <th key={kind} scope="col" className="number">
                  {words.due[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dueMonths.map((month) => (
              <tr key={month.month}>
                <th scope="row">{formatMonth(month.month, language, directive.year)}</th>
                {dueKinds.map((kind) => (
                  <td key={kind.kind} className="number">
                    {month[kind.kind] > 0 && (
                      <LedgerLink directiveId={directive.id} search={rowsOf(month, kind)}>
                        {month[kind.kind]}
                      </LedgerLink>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
