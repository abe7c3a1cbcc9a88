import Button from 'antd/es/button';
import { useMemo } from 'react';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { CorrectionForm } from './correction-form.tsx';
import { type LooseWords, listLooseParagraphs } from './list-loose-paragraphs.ts';
import { useMayCorrect, useReview } from './review-context.ts';
import { useBegun } from './use-begun.ts';

/** The paragraphs that belong to no task, each of which can be made one: what selecting does, for keyboard and finger. */
export function LooseParagraphs() {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const mayCorrect = useMayCorrect();
  const paragraphs = useMemo(() => listLooseParagraphs(draft.view), [draft.view]);
  const { shown, more } = useFirstRows(paragraphs, 20);
  if (paragraphs.length === 0 || !mayCorrect) return null;
  return (
    <details className="aside-list not-printed">
      <summary>{words.loose(paragraphs.length)}</summary>
      <ul>
        {shown.map((paragraph) => (
          <LooseParagraph key={paragraph.span[0]} paragraph={paragraph} />
        ))}
      </ul>
      <ShowMore {...more} />
    </details>
  );
}

function LooseParagraph({ paragraph: { span, text } }: { paragraph: LooseWords }) {
  const words = useWords(reviewWords);
  const { begun, begin, change, close } = useBegun<null>(`loose ${span[0]}`);
  return (
    <li>
      <span className="loose-words">
        <ClauseText size="row" text={text} />
      </span>
      {begun ? (
        <CorrectionForm
          title={words.addTask}
          begun={begun}
          current={span}
          onChange={change}
          onClose={close}
          toCorrection={() => ({ kind: 'add_task', span, responsibilitySpan: null })}
        />
      ) : (
        <Button size="small" onClick={() => begin(null, span)}>
          {words.addTask}
        </Button>
      )}
    </li>
  );
}
