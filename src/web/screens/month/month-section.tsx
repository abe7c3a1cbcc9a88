import { useState } from 'react';
import type { OrganisationMonth } from '#contract/reports.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { monthWords } from '../../words/month.ts';
import { type MonthFilter, monthFilters, rowsIn } from './month-rows.ts';
import { MonthTable } from './month-table.tsx';
import { NoChangeBar } from './no-change-bar.tsx';

/** The month's assignments: what is not yet said first, chosen and reported as nothing new at once, or written one by one. */
export function MonthSection({ month, say }: { month: OrganisationMonth; say: (said: string) => void }) {
  const words = useWords(monthWords);
  const [filter, setFilter] = useState<MonthFilter>('left');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = rowsIn(month.rows, filter);
  const choosable = shown.filter(({ can }) => can.includes('report_no_change'));
  const wanted = choosable.filter(({ assignmentId }) => chosen.has(assignmentId));
  const toggle = (assignmentId: string) => {
    const next = new Set(chosen);
    if (!next.delete(assignmentId)) next.add(assignmentId);
    setChosen(next);
  };
  return (
    <section className="work-section">
      <div className="month-filters not-printed">
        {monthFilters.map((one) => (
          <button
            key={one}
            type="button"
            className="month-filter"
            aria-pressed={one === filter}
            onClick={() => setFilter(one)}
          >
            {words.filters[one]} <span>{formatCount(rowsIn(month.rows, one).length)}</span>
          </button>
        ))}
        <span className="month-keys quiet">{words.keys}</span>
      </div>
      {choosable.length > 0 && (
        <NoChangeBar
          month={month}
          wanted={wanted}
          all={wanted.length === choosable.length}
          onAll={(all) => setChosen(new Set(all ? choosable.map(({ assignmentId }) => assignmentId) : []))}
          onDone={(count) => {
            setChosen(new Set());
            say(words.said(count));
          }}
        />
      )}
      <MonthTable
        organisationId={month.organisationId}
        cycle={month.cycle}
        rows={shown}
        chosen={chosen}
        onToggle={toggle}
      />
    </section>
  );
}
