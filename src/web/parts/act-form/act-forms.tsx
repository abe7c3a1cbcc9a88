import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { sharedWords } from '../../words/shared.ts';
import { ActForm } from './act-form.tsx';
import { ActContext, type AskForAct } from './use-act.ts';
import './act-form.css';

/** How long the line stands that says what was done. */
const SAID_MILLISECONDS = 12_000;

/** The place of the one form that is open, and of the line that says what was done, around the pages. */
export function ActForms({ children }: { children: ReactNode }) {
  const shared = useWords(sharedWords);
  const [form, setForm] = useState<ReactNode>(null);
  const [said, setSaid] = useState('');
  const ask = useCallback<AskForAct>((question) => {
    setSaid('');
    setForm(
      <ActForm
        key={`${question.act} ${question.about}`}
        question={question}
        onClose={() => setForm(null)}
        onDone={setSaid}
      />,
    );
  }, []);

  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <ActContext value={ask}>
      {children}
      {form}
      <div className="act-said not-printed" role="status">
        {said !== '' && (
          <p>
            <span aria-hidden="true">✓ </span>
            {said}
            <button type="button" className="plain-button" onClick={() => setSaid('')}>
              {shared.close}
            </button>
          </p>
        )}
      </div>
    </ActContext>
  );
}
