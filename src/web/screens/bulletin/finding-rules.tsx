import { Link } from '@tanstack/react-router';
import type { BulletinContents } from '#contract/bulletin.ts';
import { findingWords } from '#contract/finding-words.ts';
import { findingStates } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { bulletinWords } from '../../words/bulletin.ts';

/** What was found in the cycle by each rule, and what had become of it when the cycle was closed. */
export function FindingRules({ cycleId, rules }: { cycleId: string; rules: BulletinContents['rules'] }) {
  const words = useWords(bulletinWords);
  const { rule: names } = useWords(findingWords);
  return (
    <section id="findings">
      <h2>{words.sections.findings}</h2>
      {rules.length === 0 ? (
        <p>{words.none.findings}</p>
      ) : (
        <table className="facts bulletin-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.rule}</th>
              {findingStates.map((state) => (
                <th key={state} scope="col" className="number">
                  {words.states[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, findings }) => (
              <tr key={rule}>
                <th scope="row">
                  <Link to="/reconciliation/findings" search={{ cycle: cycleId, rule, show: 'all' }}>
                    {names[rule].name}
                  </Link>
                </th>
                {findingStates.map((state) => (
                  <td key={state} className="number" data-name={words.states[state]}>
                    {findings[state]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
