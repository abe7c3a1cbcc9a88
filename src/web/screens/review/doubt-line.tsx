import Button from 'antd/es/button';
import type { DraftDiagnostic } from '#contract/draft.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { terms } from '../../words/terms.ts';
import { useMayCorrect, useReview } from './review-context.ts';
import { useCorrect } from './use-correct.ts';
import '../../parts/diagnostic-table.css';

const shapes = { error: '■', warning: '▲', info: '○' } as const;

/**
 * One doubt: what it is, the words it is about, and where a look settles it, the word that it has had one. Other
 * errors go with their cause, a warning about one task together with that task.
 */
export function DoubtLine({ diagnostic }: { diagnostic: DraftDiagnostic }) {
  const words = useWords(reviewWords);
  const { diagnosticCode, severity: severityWords } = useWords(terms);
  const { draft } = useReview();
  const correct = useCorrect();
  const mayCorrect = useMayCorrect();
  const { severity, code, message, span, key, taskKeys } = diagnostic;
  const settleable =
    code === 'responsibility_mismatch'
      ? taskKeys.length === 0
      : severity === 'warning' && taskKeys.length !== 1;
  const quote = draft.view.text.slice(span[0], Math.min(span[1], span[0] + quoteLength)).trim();
  return (
    <div className={`doubt severity-${severity}`}>
      <span>
        <span aria-hidden="true">{shapes[severity]}</span>
        <span className="only-heard">{severityWords[severity]}</span> <strong>{diagnosticCode[code]}</strong>
      </span>
      <span className="doubt-quote" lang="zh-CN" title={message}>
        {quote}
        {span[1] - span[0] > quoteLength && '…'}
      </span>
      {settleable && mayCorrect && (
        <Button
          size="small"
          className="not-printed"
          loading={correct.isPending}
          onClick={() =>
            correct.mutate({
              correction: { kind: 'settle_diagnostic', diagnostic: key },
              reason: words.confirmedReason,
              revision: draft.revision,
            })
          }
        >
          {words.confirm}
        </Button>
      )}
      {correct.error && <ErrorState error={correct.error} />}
    </div>
  );
}

const quoteLength = 60;
