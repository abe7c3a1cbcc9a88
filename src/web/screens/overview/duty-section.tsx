import { Link } from '@tanstack/react-router';
import type { Overview } from '#contract/overview.ts';
import { useWords } from '../../words/bilingual.ts';
import { overviewWords } from '../../words/overview.ts';
import { terms } from '../../words/terms.ts';

/** What the directive asks of those who carry it out, the day on which plans are due before all. */
export function DutySection({ overview: { directive, duties } }: { overview: Overview }) {
  const { duties: words } = useWords(overviewWords);
  const { dutyKind } = useWords(terms);
  const planDue = duties.find(({ kind, on }) => kind === 'plan_due' && on !== null);
  const findings = [
    ...(planDue?.on ? [words.planDue(planDue.on, planDue.to)] : []),
    duties.length > 0 ? words.finding(duties.length) : words.none,
  ];
  return (
    <section className="overview-section" aria-labelledby="duties-title">
      <h2 id="duties-title">{findings.join(words.join)}</h2>
      {duties.length > 0 && (
        <table className="facts duty-table" aria-labelledby="duties-title">
          <thead>
            <tr>
              <th scope="col">{words.columns.kind}</th>
              <th scope="col">{words.columns.on}</th>
              <th scope="col">{words.columns.quote}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ kind, on, quote, span }) => (
              <tr key={span[0]}>
                <th scope="row">{dutyKind[kind]}</th>
                <td>{on && <time dateTime={on}>{on}</time>}</td>
                <td>
                  <Link
                    to="/d/$directiveId/document"
                    params={{ directiveId: directive.id }}
                    search={{ at: span[0] }}
                    lang="zh-CN"
                  >
                    {quote}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
