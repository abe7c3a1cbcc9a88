import { Link } from '@tanstack/react-router';
import type { BurdenYear } from '#contract/burden.ts';
import { CountBar } from '../../parts/charts/count-bar.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { BurdenCells, BurdenHeads } from './burden-cells.tsx';

/** Every year in which anything was asked, in all; nothing while there is but one. */
export function YearTable({ years, year }: Pick<BurdenYear, 'years' | 'year'>) {
  const words = useWords(burdenWords);
  if (years.length < 2) return null;
  const most = Math.max(...years.map(({ fieldsAsked }) => fieldsAsked));
  return (
    <section>
      <h2>{words.byYear}</h2>
      <table className="facts burden-months">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <td />
            <BurdenHeads />
          </tr>
        </thead>
        <tbody>
          {years.map(({ year: each, ...sums }) => (
            <tr key={each}>
              <th scope="row">
                <Link to="/burden" search={{ year: each }} {...(each === year && { 'aria-current': 'page' })}>
                  {each}
                </Link>
              </th>
              <td className="burden-bar">
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
