import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './disclosure.css';

/** A button and the small panel it opens below itself; Escape, a click elsewhere or a choice inside closes it. */
export function Disclosure(props: {
  label: ReactNode;
  name?: string;
  className?: string;
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeByLeaving = (event: Event) => {
      if (!(event.target instanceof Node) || !whole.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeByLeaving);
    document.addEventListener('focusin', closeByLeaving);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeByLeaving);
      document.removeEventListener('focusin', closeByLeaving);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [open]);

  return (
    <div ref={whole} className={`disclosure ${props.className ?? ''}`}>
      <button
        ref={button}
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={props.name}
        title={props.name}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </button>
      <div
        id={panelId}
        hidden={!open}
        className={`disclosure-panel disclosure-panel-${props.align ?? 'start'}`}
      >
        {open && props.children(() => setOpen(false))}
      </div>
    </div>
  );
}
