import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { taskSearchQuery } from '../../api/takeovers.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** Finds a task of a directive by words of its clause; choosing one says that the row stands for it. */
export function TaskPicker(props: { directiveId: string; onPick: (taskId: string) => void }) {
  const words = useWords(takeoverWords);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // It opens because the person asked for it: they want to type.
  useEffect(() => field.current?.focus(), []);
  const sought = useDeferredValue(typed.trim());
  const { data } = useQuery(taskSearchQuery(props.directiveId, sought));
  const found = sought === '' ? [] : (data?.rows ?? []);
  return (
    <div className="takeover-picker">
      <input
        type="search"
        aria-label={words.pickLabel}
        placeholder={words.pickLabel}
        value={typed}
        ref={field}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul aria-live="polite">
        {found.map(({ id, ordinal, text }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onPick(id)}>
              {words.task(ordinal)} <span lang="zh-CN">{text}</span>
            </button>
          </li>
        ))}
        {sought !== '' && data?.rows.length === 0 && <li className="quiet">{words.noTask}</li>}
      </ul>
    </div>
  );
}
