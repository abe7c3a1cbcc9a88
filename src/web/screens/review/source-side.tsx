import { useMemo, useRef } from 'react';
import { SourceText } from '../../parts/source-text/source-text.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { useLight, useMayCorrect, useReview } from './review-context.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useSelectedSpan } from './use-selected-span.ts';
import { useSourcePointer } from './use-source-pointer.ts';
import '../../parts/source-text/document-marks.css';

/** The source scrolls: without a place in the order of focus the keyboard could not scroll it. */
const reachable = { tabIndex: 0 };

/**
 * The document with everything recognised marked in place. Pointing at a task lights its line, a click opens it;
 * words that are selected can become a task or a responsibility.
 */
export function SourceSide(props: {
  /** On a narrow screen the lines may stand in its place. */
  shown: boolean;
  onChoose: (taskKey: string) => void;
}) {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const mayCorrect = useMayCorrect();
  const { lit } = useLight();
  const { text, marks } = draft.view;
  const pane = useRef<HTMLDivElement>(null);
  useSourcePointer(pane, props.onChoose);
  const [selected, forget] = useSelectedSpan(pane, text);
  const doubts = useMemo(
    () =>
      draft.diagnostics.filter(({ severity, code }) => severity !== 'info' && code !== 'no_responsibility'),
    [draft.diagnostics],
  );
  const follows = props.shown && lit?.from === 'row';
  return (
    <aside className="review-source" aria-label={words.source}>
      <section
        ref={pane}
        className="review-source-text document-marks"
        aria-label={words.source}
        {...reachable}
      >
        <SourceText
          text={text}
          marks={marks}
          doubts={doubts}
          activeSpan={lit?.active ?? null}
          relatedSpan={lit?.related ?? null}
          follow={follows ? 'when out of sight' : 'never'}
        />
      </section>
      {selected && mayCorrect && <SelectionBar span={selected} onDone={forget} />}
    </aside>
  );
}
