import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import './page-head.css';

/** Whether a screen has been shown since the page was loaded: only later ones take the focus. */
let arrivedBefore = false;

/**
 * The head of a screen: its short title and the sentence that answers its question. It names the browser's
 * tab, and takes the focus after a navigation so that a screen reader hears where it has arrived.
 */
export function PageHead(props: { title: string; sentence?: ReactNode; actions?: ReactNode }) {
  const words = useWords(sharedWords);
  const path = useLocation({ select: (location) => location.pathname });

  useEffect(() => {
    document.title = `${props.title} · ${words.product}`;
  }, [props.title, words.product]);

  return (
    <header className="page-head">
      <div className="page-head-line">
        <h1 key={path} ref={focusOnArrival} tabIndex={-1}>
          {props.title}
        </h1>
        {props.actions && <div className="page-head-actions">{props.actions}</div>}
      </div>
      {props.sentence && <p className="page-head-sentence">{props.sentence}</p>}
    </header>
  );
}

/** Called with the heading of each newly arrived screen (its key is the path). */
function focusOnArrival(heading: HTMLHeadingElement | null): void {
  if (!heading) return;
  if (arrivedBefore) heading.focus({ preventScroll: true });
  arrivedBefore = true;
}
