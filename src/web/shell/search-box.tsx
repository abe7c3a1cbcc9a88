import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { readLedgerSearch } from '../search/ledger-search.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';
import { FoundPanel } from './found-panel.tsx';
import { useChoice } from './use-choice.ts';
import { useDelayed } from './use-delayed.ts';
import { useShortcut } from './use-shortcut.ts';

/** How long a pause in typing counts as done, in milliseconds. */
const typingPause = 250;

/**
 * Searches everything: hits show while typing, Enter leads to the ledger of the directive that is open, else to the page
 * of the search. On these two pages the rows follow the typing, and the hits show when an arrow key asks for them.
 */
export function SearchBox(props: { directiveId: string | undefined }) {
  const words = useWords(shellWords);
  const { sought, follows, seek } = useSeek(props.directiveId);
  const [typed, setTyped] = useState(sought);
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const panelId = useId();
  const settled = useDelayed(typed, typingPause);
  const isOpen = open && settled.trim() !== '';
  const choice = useChoice(panelId, `${settled} ${isOpen}`);
  useShortcut('/', () => {
    input.current?.focus();
    input.current?.select();
  });

  // Another way of changing the filter (the back button, a link, "clear") is shown in the box.
  const [shown, setShown] = useState(sought);
  if (shown !== sought) {
    setShown(sought);
    setTyped(sought);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (q: string) => {
    setTyped(q);
    setOpen(!follows);
    clearTimeout(timer.current);
    if (follows) timer.current = setTimeout(() => seek(q), typingPause);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    setOpen(false);
    if (!choice.take()) seek(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      // The browser empties a search field on Escape: the first one only closes the hits.
      event.preventDefault();
      setOpen(false);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    choice.move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <search
      className="search-box"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          role="combobox"
          autoComplete="off"
          value={typed}
          maxLength={200}
          placeholder={words.search}
          aria-label={words.searchLabel}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={panelId}
          aria-activedescendant={isOpen ? choice.chosenId : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <span className="search-box-key" aria-hidden="true">
          /
        </span>
      </form>
      <FoundPanel
        id={panelId}
        open={isOpen}
        words={settled}
        chosenId={choice.chosenId}
        onTaken={() => {
          setOpen(false);
          setTyped(sought);
        }}
      />
    </search>
  );
}

/** What the page that is open is searched for, whether its rows follow the typing, and how to look for other words. */
function useSeek(directiveId: string | undefined) {
  const navigate = useNavigate();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const filters = readLedgerSearch(useSearch({ strict: false }));
  const onLedger = path.endsWith('/ledger');
  const follows = onLedger || path === '/search';
  const seek = (q: string) => {
    const search = readLedgerSearch({ ...(onLedger && filters), q });
    if (directiveId === undefined)
      void navigate({
        to: '/search',
        search: search.q === undefined ? {} : { q: search.q },
        replace: follows,
      });
    else void navigate({ to: '/d/$directiveId/ledger', params: { directiveId }, search, replace: follows });
  };
  return { sought: (follows && filters.q) || '', follows, seek };
}
