import Button from 'antd/es/button';
import { useState } from 'react';
import type { Correction } from '#contract/draft.ts';
import type { Span } from '../../parts/source-text/source-chunks.ts';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { CorrectionForm } from './correction-form.tsx';
import { useReview } from './review-context.ts';
import type { Begun } from './use-begun.ts';

/** What can be made of the words selected in the source: a task, or the responsibility of the open task. */
export function SelectionBar({ span, onDone }: { span: Span; onDone: () => void }) {
  const words = useWords(reviewWords);
  const { draft, openKey } = useReview();
  const [begun, setBegun] = useState<Begun<Correction> | null>(null);
  const openTask = draft.tasks.find(({ key }) => key === openKey);
  const selected: [number, number] = [...span];
  const begin = (value: Correction) => setBegun({ value, reason: '', base: null, revision: draft.revision });
  return (
    <section className="selection-bar not-printed" aria-label={words.selection}>
      <p className="selection-words">
        {words.selected(span[1] - span[0])} <span lang="zh-CN">{draft.view.text.slice(...span)}</span>
      </p>
      {begun ? (
        <CorrectionForm
          title={begun.value.kind === 'add_task' ? words.addTask : words.placeResponsibility}
          begun={begun}
          current={null}
          onChange={setBegun}
          onClose={onDone}
          toCorrection={(correction) => correction}
        />
      ) : (
        <div className="correction-form-end">
          <Button
            type="primary"
            onClick={() => begin({ kind: 'add_task', span: selected, responsibilitySpan: null })}
          >
            {words.addTask}
          </Button>
          {openTask ? (
            <Button
              onClick={() =>
                begin({
                  kind: 'place_task',
                  places: [{ task: openTask.key, responsibilitySpan: selected }],
                })
              }
            >
              {words.placeResponsibilityOf(openTask.ordinal)}
            </Button>
          ) : (
            <span className="quiet">{words.openTaskFirst}</span>
          )}
          <Button type="text" onClick={onDone}>
            {words.discard}
          </Button>
        </div>
      )}
    </section>
  );
}
