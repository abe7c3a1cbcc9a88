import Button from 'antd/es/button';
import { useCallback, useId, useRef, useState } from 'react';
import { changeSettings, currentSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { reviewWords } from '../words/review.ts';
import { sharedWords } from '../words/shared.ts';
import { TextField } from './text-field.tsx';
import './name-dialog.css';

/**
 * Asks once who works at this browser: every correction carries the name. `askName` gives it at once where it is
 * known, null where the person closes the question.
 */
export function useNameDialog() {
  const words = useWords(reviewWords);
  const shared = useWords(sharedWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useRef<((name: string | null) => void) | null>(null);
  const [typed, setTyped] = useState('');
  const titleId = useId();
  const ask = useCallback(() => {
    setTyped(currentSettings().name);
    dialog.current?.showModal();
    return new Promise<string | null>((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const askName = useCallback(async () => currentSettings().name || ask(), [ask]);
  const nameDialog = (
    <dialog
      ref={dialog}
      className="name-dialog"
      aria-labelledby={titleId}
      onClose={() => {
        answer.current?.(currentSettings().name || null);
        answer.current = null;
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          changeSettings({ name: typed.trim() });
          dialog.current?.close();
        }}
      >
        <h2 id={titleId}>{words.nameQuestion}</h2>
        <p className="quiet">{words.nameHint}</p>
        <TextField label={words.nameLabel} required maxLength={60} value={typed} onChange={setTyped} />
        <div className="name-dialog-end">
          <Button type="primary" htmlType="submit" disabled={typed.trim() === ''}>
            {words.nameKeep}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{shared.close}</Button>
        </div>
      </form>
    </dialog>
  );
  return { askName, changeName: () => void ask(), nameDialog };
}
