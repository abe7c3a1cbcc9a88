import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { CorrectionRecord } from '#contract/draft.ts';
import { refreshDraft, undoCorrection } from '../../api/drafts.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { reviewWords } from '../../words/review.ts';
import { reviewTerms } from '../../words/review-terms.ts';
import { ReasonField } from './reason-field.tsx';
import { useMayCorrect, useReview } from './review-context.ts';
import { useFormFocus } from './use-form-focus.ts';

/**
 * Every correction of the draft, the last first: who, when, what, why; each can be undone, which is recorded too. Of
 * the one that is `undoing` the question why stands open.
 */
export function History({ undoing }: { undoing: number | null }) {
  const words = useWords(reviewWords);
  const { corrections } = useReview().draft;
  const { shown, more } = useFirstRows(corrections, 20);
  if (corrections.length === 0) return <p className="quiet">{words.noCorrections}</p>;
  return (
    <>
      <ol className="history">
        {shown.map((record) => (
          <HistoryEntry
            key={`${record.number} ${record.number === undoing}`}
            record={record}
            undoing={record.number === undoing}
          />
        ))}
      </ol>
      <ShowMore {...more} />
    </>
  );
}

function HistoryEntry({ record, undoing }: { record: CorrectionRecord; undoing: boolean }) {
  const words = useWords(reviewWords);
  const { correction: correctionWords } = useWords(reviewTerms);
  const mayCorrect = useMayCorrect();
  const [asked, setAsked] = useState(undoing);
  const { number, correction, by, reason, at, undone } = record;
  return (
    <li className={undone ? 'history-undone' : undefined}>
      <div className="history-line">
        <span className="history-what">
          {correctionWords[correction.kind]}
          <Touched record={record} />
        </span>
        <span>{by}</span>
        <time dateTime={at}>{formatMoment(at)}</time>
        <span className="quiet">{reason}</span>
        {!undone && !asked && mayCorrect && (
          <Button type="link" className="not-printed" onClick={() => setAsked(true)}>
            {words.undo}
          </Button>
        )}
      </div>
      {undone && (
        <p className="quiet">
          {words.undone(undone.by, formatMoment(undone.at))}
          {undone.reason}
        </p>
      )}
      {asked && !undone && <UndoForm number={number} onClose={() => setAsked(false)} />}
    </li>
  );
}

/** The numbers of the tasks that a correction touched, those that are still there. */
function Touched({ record: { taskKeys } }: { record: CorrectionRecord }) {
  const words = useWords(reviewWords);
  const { tasks } = useReview().draft;
  const ordinals = tasks.filter(({ key }) => taskKeys.includes(key)).map(({ ordinal }) => ordinal);
  if (ordinals.length === 0) return null;
  return <span className="quiet"> {words.ofTasks(ordinals)}</span>;
}

function UndoForm({ number, onClose }: { number: number; onClose: () => void }) {
  const words = useWords(reviewWords);
  const client = useQueryClient();
  const { draft } = useReview();
  const [reason, setReason] = useState('');
  const form = useFormFocus();
  const undo = useMutation({
    mutationFn: () => undoCorrection(draft.id, number, { revision: draft.revision, reason }),
    onSettled: () => refreshDraft(client, draft.id),
    onSuccess: onClose,
  });
  return (
    <form
      ref={form.ref}
      className="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        undo.mutate();
      }}
    >
      <ReasonField needed offers={words.undoReasons} value={reason} onChange={setReason} />
      {undo.error && <ErrorState error={undo.error} />}
      <div className="correction-form-end">
        <Button type="primary" htmlType="submit" loading={undo.isPending}>
          {words.undo}
        </Button>
        <Button onClick={onClose}>{words.discard}</Button>
      </div>
    </form>
  );
}
