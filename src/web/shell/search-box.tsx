import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readLedgerSearch } from '../search/ledger-search.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';
import { useShortcut } from './use-shortcut.ts';

/** How long a pause in typing counts as done, in milliseconds. */
const typingPause = 250;

/** Searches the ledger: on the ledger itself the rows follow the typing, elsewhere Enter goes there. */
export function SearchBox(props: { directiveId: string }) {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const onLedger = useLocation({ select: ({ pathname }) => pathname.endsWith('/ledger') });
  const filters = readLedgerSearch(useSearch({ strict: false }));
  const sought = (onLedger && filters.q) || '';
  const [typed, setTyped] = useState(sought);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.select());

  // Another way of changing the filter (the back button, a link, "clear") is shown in the box.
  const [shown, setShown] = useState(sought);
  if (shown !== sought) {
    setShown(sought);
    setTyped(sought);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const seek = (q: string, replace: boolean) => {
    clearTimeout(timer.current);
    const kept = onLedger ? filters : {};
    void navigate({
      to: '/d/$directiveId/ledger',
      params: { directiveId: props.directiveId },
      search: readLedgerSearch({ ...kept, q }),
      replace,
    });
  };
  const type = (q: string) => {
    setTyped(q);
    clearTimeout(timer.current);
    if (onLedger) timer.current = setTimeout(() => seek(q, true), typingPause);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    seek(typed, onLedger);
  };
  return (
    <search className="search-box">
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          value={typed}
          maxLength={200}
          placeholder={words.search}
          aria-label={words.searchLabel}
          aria-keyshortcuts="/"
          onChange={(event) => type(event.target.value)}
        />
        <span className="search-box-key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
