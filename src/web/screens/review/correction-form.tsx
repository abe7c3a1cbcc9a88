import Button from 'antd/es/button';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Correction } from '#contract/draft.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { changesMeanwhile } from './changes-meanwhile.ts';
import { Conflict, lastChange } from './conflict.tsx';
import { ReasonField } from './reason-field.tsx';
import { useReview } from './review-context.ts';
import type { Begun } from './use-begun.ts';
import { useCorrect } from './use-correct.ts';
import { useFormFocus } from './use-form-focus.ts';

/**
 * The frame of every correction: its fields, why, and the buttons. `begun` is what the person has typed and what stood
 * there when they began; where something else stands there by now both are shown, and they decide.
 */
export function CorrectionForm<Value>(props: {
  title: string;
  begun: Begun<Value>;
  /** What stands there now, as it was taken when the form was begun. */
  current: unknown;
  onChange: (begun: Begun<Value>) => void;
  onClose: () => void;
  /** What the fields say; undefined while they say nothing that could be recorded. */
  toCorrection: (value: Value) => Correction | undefined;
  /** What stands there now in words, for a comparison. */
  now?: ReactNode;
  submit?: string;
  /** Whether it can be recorded only with a reason: the document itself does not show it. */
  reasonNeeded?: boolean;
  children?: ReactNode;
}) {
  const words = useWords(reviewWords);
  const { draft } = useReview();
  const correct = useCorrect();
  const titleId = useId();
  const form = useFormFocus();
  const { begun, current, onChange, toCorrection } = props;
  const onClose = () => {
    form.leave();
    props.onClose();
  };
  const changes = changesMeanwhile(correct.error);
  const refusedAsStale = changes !== undefined && begun.revision < draft.revision;
  const conflict = refusedAsStale || JSON.stringify(current) !== JSON.stringify(begun.base);
  const correction = toCorrection(begun.value);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!correction || conflict) return;
    const input = { correction, reason: begun.reason, revision: begun.revision };
    correct.mutate(input, { onSuccess: onClose });
  };
  return (
    <form ref={form.ref} className="correction-form" aria-labelledby={titleId} onSubmit={send}>
      <h3 id={titleId}>{props.title}</h3>
      {conflict && (
        <Conflict
          changes={changes ?? lastChange(draft.corrections)}
          now={props.now}
          onKeepMine={() => onChange({ ...begun, base: current, revision: draft.revision })}
          onTakeTheirs={onClose}
        />
      )}
      {props.children}
      <ReasonField
        offers={words.reasons}
        needed={props.reasonNeeded ?? false}
        value={begun.reason}
        onChange={(reason) => onChange({ ...begun, reason })}
      />
      {correct.error && !changes && <ErrorState error={correct.error} />}
      <div className="correction-form-end">
        <Button
          type="primary"
          htmlType="submit"
          loading={correct.isPending}
          disabled={!correction || conflict}
        >
          {props.submit ?? words.save}
        </Button>
        <Button onClick={onClose}>{words.discard}</Button>
      </div>
    </form>
  );
}
