import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { OrganisationName, RegisterRow } from '#contract/organisation-register.ts';
import { offeredOrganisationsQuery } from '../api/organisations.ts';
import { useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { organisationName } from '../words/organisation-name.ts';
import { organisationPickerWords } from '../words/organisation-picker.ts';
import { OfferedOrganisations, optionId } from './offered-organisations.tsx';
import './fields.css';
import './organisation-picker.css';

/**
 * A field in which an organisation of the register is chosen by its name: what is typed offers the best matches, the
 * arrow keys walk through them, Enter takes one, Escape leaves the choice as it was. What is typed and not chosen is no
 * choice: the field shows the chosen name again when it is left.
 */
export function OrganisationPicker(props: {
  label: string;
  value: OrganisationName | null;
  onChange: (organisation: RegisterRow | null) => void;
  required?: boolean;
  /** What is wrong with the choice; said with the field. */
  problem?: string | undefined;
  /** Organisations that are no choice here, by id. */
  without?: readonly string[];
}) {
  const { label, value, onChange, required = false, problem, without = [] } = props;
  const words = useWords(organisationPickerWords);
  const { language } = useSettings();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [marked, setMarked] = useState(0);
  const open = typed !== undefined;
  const sought = useDeferredValue(typed?.trim() ?? '');
  const query = useQuery({ ...offeredOrganisationsQuery(sought), enabled: open });
  const offered = (query.data?.rows ?? []).filter((row) => !without.includes(row.id));
  const current = offered[Math.min(marked, offered.length - 1)];
  const chosenName = value ? organisationName(value, language) : '';

  const settle = (organisation: RegisterRow | null) => {
    onChange(organisation);
    setTyped(undefined);
  };
  const type = (text: string) => {
    setTyped(text);
    setMarked(0);
  };
  const move = (by: number) => {
    if (!open) return type('');
    setMarked((at) => Math.max(0, Math.min(at + by, offered.length - 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: open && current ? () => settle(current) : undefined,
      Escape: open ? () => setTyped(undefined) : undefined,
    };
    const act = event.nativeEvent.isComposing ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  useMarkedInView(input, current && optionId(id, current.id));

  return (
    <div className="field organisation-picker">
      <label htmlFor={id}>{label}</label>
      <div className="organisation-picker-field">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && current ? optionId(id, current.id) : undefined}
          aria-required={required}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          placeholder={chosenName || words.hint}
          value={typed ?? chosenName}
          onChange={(event) => type(event.target.value)}
          onClick={() => open || type('')}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(undefined)}
        />
        {value && !required && !open && (
          <button
            type="button"
            className="organisation-picker-clear"
            aria-label={words.clear(label)}
            onClick={() => settle(null)}
          >
            ×
          </button>
        )}
      </div>
      {open && (
        <OfferedOrganisations
          id={id}
          label={label}
          offered={offered}
          marked={current?.id}
          total={query.data?.total ?? 0}
          state={query.isError ? 'unreachable' : query.data ? 'read' : 'reading'}
          onChoose={settle}
        />
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Keeps the marked line in view while the keys walk through a list that is longer than its frame. */
function useMarkedInView(input: { current: HTMLInputElement | null }, markedId: string | undefined): void {
  useEffect(() => {
    const marked = markedId && input.current?.ownerDocument.getElementById(markedId);
    if (marked) marked.scrollIntoView({ block: 'nearest' });
  }, [input, markedId]);
}
