import Button from 'antd/es/button';
import { forgetKept, listKept } from '../../parts/use-kept.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { useReview } from './review-context.ts';
import { begunPrefix } from './use-begun.ts';

/** What somebody had begun to write about a task that another person has merged or removed meanwhile: still to be read. */
export function GoneTask({ openKey, onForget }: { openKey: string | null; onForget: () => void }) {
  const words = useWords(reviewWords);
  const { correction: correctionWords } = useWords(reviewTerms);
  const { draft } = useReview();
  if (openKey === null || draft.tasks.some(({ key }) => key === openKey)) return null;
  const prefix = begunPrefix(draft.id, openKey);
  const typed = listKept(prefix).flatMap(wordsWithin);
  if (typed.length === 0) return null;
  const cause = draft.corrections.find(({ taskKeys, undone }) => !undone && taskKeys.includes(openKey));
  return (
    <div className="conflict" role="alert">
      <p className="conflict-title">▲ {words.goneTask}</p>
      {cause && (
        <p className="quiet">
          {words.goneBy(cause.by, formatMoment(cause.at), correctionWords[cause.correction.kind])}{' '}
          {cause.reason}
        </p>
      )}
      <p>
        {words.goneTyped} <span lang="zh-CN">{typed.join(' · ')}</span>
      </p>
      <Button
        onClick={() => {
          forgetKept(prefix);
          onForget();
        }}
      >
        {words.forget}
      </Button>
    </div>
  );
}

/** The words that a person typed into a form: its value and the reason. */
function wordsWithin(kept: unknown): string[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { value, reason } = { value: null, reason: '', ...kept };
  return [...leavesOf(value), reason].filter(
    (word): word is string => typeof word === 'string' && word !== '',
  );
}

function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}
