import type { Adjustment } from '#contract/standing.ts';
import { useWords } from '../../words/bilingual.ts';
import { standingWords } from '../../words/standing.ts';

/** How decisions have changed what the task asks, beside its official text, which stays. */
export function Adjustments({ adjustments }: { adjustments: readonly Adjustment[] }) {
  const words = useWords(standingWords);
  if (adjustments.length === 0) return null;
  return (
    <div className="standing-adjustments">
      <h3>{words.adjustments}</h3>
      <ol>
        {adjustments.map(({ on, by, words: said, basis, dueOn }) => (
          <li key={`${on} ${said}`}>
            <p>{said}</p>
            <p className="quiet">
              {[words.adjusted(on, by), basis, dueOn && words.adjustedDue(dueOn)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
