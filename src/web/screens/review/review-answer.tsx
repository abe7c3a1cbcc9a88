import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { useReview } from './review-context.ts';
import type { Attention, GroupCount } from './review-items.ts';

/** How many of the tasks need no look, and what the others need; each figure leads to its lines. */
export function ReviewAnswer(props: {
  counts: Record<Attention, GroupCount>;
  onGoTo: (group: Attention) => void;
}) {
  const words = useWords(reviewWords);
  const { counts, onGoTo } = props;
  const tasks = useReview().draft.tasks.length;
  const figure = (group: Attention, text: string) => (
    <button type="button" className="figure figure-button" onClick={() => onGoTo(group)}>
      {text}
    </button>
  );
  if (tasks === 0) return words.answerEmpty;
  return (
    <Sentence
      text={words.answer(tasks, counts)}
      figures={{
        clear: figure('none', words.clear(counts.none.tasks)),
        look: figure('look', words.amount(counts.look)),
        settle: figure('settle', words.places(counts.settle.doubts)),
      }}
    />
  );
}
