import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { sharedWords } from '../../words/shared.ts';
import '../../parts/act-form/act-form.css';

/** How long the line stands. */
const SAID_MILLISECONDS = 12_000;

/** The line that says what the press of a button has done, even where its row is gone with it. */
export function Said({ said, onEnd }: { said: string; onEnd: () => void }) {
  const shared = useWords(sharedWords);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(end, SAID_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className="act-said not-printed" role="status">
      {said !== '' && (
        <p>
          <span aria-hidden="true">✓ </span>
          {said}
          <button type="button" className="plain-button" onClick={onEnd}>
            {shared.close}
          </button>
        </p>
      )}
    </div>
  );
}
