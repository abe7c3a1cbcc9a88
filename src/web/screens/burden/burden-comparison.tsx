import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { BurdenYear, OrganisationBurden } from '#contract/burden.ts';
import { Chart } from '../../parts/charts/chart.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatCount } from '../../words/format.ts';
import { comparisonHeight, drawComparison, drawnOf } from './draw-comparison.ts';

/** What was asked of each organisation beside the year before, as a picture that opens as a table. */
export function BurdenComparison({ burden: { year, organisations } }: { burden: BurdenYear }) {
  const { comparison: words } = useWords(burdenWords);
  const navigate = useNavigate();
  const drawn = useMemo(() => drawnOf(organisations), [organisations]);
  const draw = useMemo(
    () => drawComparison(drawn, { year: String(year), before: String(year - 1) }),
    [drawn, year],
  );
  const [first] = drawn;
  if (!first) return null;
  return (
    <Chart
      title={words.title(first.organisation, first.fieldsAsked, year)}
      description={words.description(year)}
      draw={draw}
      height={comparisonHeight(drawn)}
      source={words.source}
      fileName={`${words.fileName}-${year}`}
      onSelect={({ index }) => {
        const chosen = drawn.toReversed()[index];
        const last = chosen?.months.findLast(({ requests }) => requests > 0);
        if (chosen && last) {
          const { organisationId: organisation } = chosen;
          void navigate({ to: '/burden', search: { year, organisation, month: last.month } });
        }
      }}
      table={<ComparisonTable year={year} organisations={organisations} />}
    />
  );
}

function ComparisonTable({ year, organisations }: { year: number; organisations: OrganisationBurden[] }) {
  const { comparison: words, organisation: head } = useWords(burdenWords);
  return (
    <table className="facts burden-compared">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {[words.inYear(year), words.inYear(year - 1), words.change].map((each) => (
            <th key={each} scope="col" className="number">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {organisations.map(({ organisationId, organisation, fieldsAsked, before }) => (
          <tr key={organisationId}>
            <th scope="row" lang="zh-CN">
              {organisation}
            </th>
            <td className="number">{formatCount(fieldsAsked)}</td>
            <td className="number">{formatCount(before.fieldsAsked)}</td>
            <td className="number">{sayChange(fieldsAsked - before.fieldsAsked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayChange(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${formatCount(change)}` : `−${formatCount(-change)}`;
}
