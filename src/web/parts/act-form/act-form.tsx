import Button from 'antd/es/button';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { actWords } from '#contract/act-words.ts';
import { actFormWords } from '../../words/act-form.ts';
import { useWords } from '../../words/bilingual.ts';
import { ErrorState } from '../states.tsx';
import type { ActQuestion } from './act-question.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { IssueSummary } from './issue-summary.tsx';
import { useActSending } from './use-act-sending.ts';

/**
 * The form of one act, over the page: what will follow, its fields, and one button that says what it does. It stays
 * open, with all that was typed, until the act is done or the person closes it.
 */
export function ActForm<Values extends object>(props: {
  question: ActQuestion<Values>;
  onClose: () => void;
  onDone: (said: string) => void;
}) {
  const words = useWords(actFormWords);
  const names = useWords(actWords);
  const titleId = useId();
  const helpId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { question } = props;
  // Closing gives the focus back to the button that opened the form; its end is told by the dialog itself.
  const close = () => dialog.current?.close();
  const sending = useActSending(question, () => {
    close();
    question.onDone?.();
    props.onDone(question.done);
  });
  const { stale, issues, error } = sending;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isComplete && !sending.isPending) sending.send();
  };
  return (
    <dialog
      ref={dialog}
      className="act-form not-printed"
      aria-labelledby={titleId}
      aria-describedby={helpId}
      onClose={props.onClose}
    >
      <form onSubmit={submit}>
        <h2 id={titleId}>{question.title ?? names[question.act].button}</h2>
        <p id={helpId} className="quiet">
          {question.help}
        </p>
        {stale && <ChangedMeanwhile changes={stale.since ?? []} onGoOn={sending.agree} onClose={close} />}
        {issues.length > 0 && <IssueSummary issues={issues} />}
        {error && !stale && issues.length === 0 && <ErrorState error={error} again={question.again} />}
        {question.fields && (
          <div className="act-form-fields">
            {question.fields({
              values: sending.values,
              change: sending.change,
              issuesAt: (name) => issuesAt(issues, name),
            })}
          </div>
        )}
        <div className="act-form-end">
          {!stale && (
            <Button
              type="primary"
              htmlType="submit"
              loading={sending.isPending}
              disabled={!sending.isComplete}
            >
              {question.submit}
            </Button>
          )}
          <Button onClick={close}>{words.cancel}</Button>
        </div>
        {question.fields && <p className="act-form-kept quiet">{words.kept}</p>}
      </form>
    </dialog>
  );
}

/** The issues of a field and of what stands within it: `parts`, `parts.0.words`. */
function issuesAt(issues: readonly { path: string; message: string }[], name: string): string[] {
  return issues
    .filter(({ path }) => path === name || path.startsWith(`${name}.`))
    .map(({ message }) => message);
}
