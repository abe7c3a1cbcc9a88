import { findingWords } from '#contract/finding-words.ts';
import type { FindingSeverity } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';

const shapes: Record<FindingSeverity, string> = { high: '■', medium: '▲', low: '○' };

/** How much a finding weighs: by shape and word, never by colour alone. */
export function SeverityMark({ severity }: { severity: FindingSeverity }) {
  const words = useWords(findingWords);
  return (
    <span className={`finding-severity finding-severity-${severity}`}>
      <span aria-hidden="true">{shapes[severity]} </span>
      {words.severity[severity]}
    </span>
  );
}
