import type { Burden, BurdenYear } from '#contract/burden.ts';
import { CountBar } from '../../parts/charts/count-bar.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatCount, formatMonth } from '../../words/format.ts';
import { BurdenCells, BurdenHeads } from './burden-cells.tsx';
import { monthsOf } from './months-of.ts';

/** The months of the year in all: a bar of the fields asked, its filled part those that were typed. */
export function MonthBars({ burden }: { burden: BurdenYear }) {
  const words = useWords(burdenWords);
  const { language } = useSettings();
  const months = monthsOf(burden.year).map((month) => ({ month, ...addUp(burden, month) }));
  const most = Math.max(...months.map(({ fieldsAsked }) => fieldsAsked));
  return (
    <section>
      <h2>{words.byMonth}</h2>
      <table className="facts burden-months">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <td />
            <BurdenHeads />
          </tr>
        </thead>
        <tbody>
          {months
            .filter(({ requests, fieldsTyped }) => requests + fieldsTyped > 0)
            .map(({ month, ...sums }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(month, language, burden.year)}</th>
                <td className="burden-bar" title={`${words.fieldsAsked} ${formatCount(sums.fieldsAsked)}`}>
                  <CountBar
                    count={sums.fieldsAsked}
                    most={most}
                    filled={Math.min(sums.fieldsTyped, sums.fieldsAsked)}
                  />
                </td>
                <BurdenCells sums={sums} />
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function addUp({ organisations }: BurdenYear, month: string): Burden {
  const sums = { requests: 0, fieldsAsked: 0, fieldsTyped: 0, pages: 0 };
  for (const { months } of organisations) {
    const found = months.find((each) => each.month === month);
    if (!found) continue;
    sums.requests += found.requests;
    sums.fieldsAsked += found.fieldsAsked;
    sums.fieldsTyped += found.fieldsTyped;
    sums.pages += found.pages;
  }
  return sums;
}
