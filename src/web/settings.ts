import { useSyncExternalStore } from 'react';
import { type Language, languages } from '#contract/values.ts';

export type ThemeName = 'light' | 'dark';

/** What the reader chose; kept in this browser only. */
export interface Settings {
  language: Language;
  /** `system` follows the reader's system. */
  theme: ThemeName | 'system';
  /** The demonstration date the reader chose, `2021-06-30`; null where the server's own date stands. */
  today: string | null;
  /** Columns of the ledger the reader hid, by key. */
  hiddenColumns: string[];
}

const storageKey = 'taizhang.settings';
const initial: Settings = { language: 'zh', theme: 'system', today: null, hiddenColumns: ['item'] };
type Listener = (now: Settings, before: Settings) => void;
const listeners = new Set<Listener>();
let current = loadSettings();

/** The settings as they are now, for code outside components. */
export function currentSettings(): Settings {
  return current;
}

/** Changes some settings, keeps them in this browser and tells every component that reads them. */
export function changeSettings(change: Partial<Settings>): void {
  const before = current;
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // A browser that forbids storage keeps the choice until the page is left.
  }
  for (const listener of listeners) listener(current, before);
}

/** Calls `listener` after every change; the result ends that. */
export function watchSettings(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings; the component renders again when one changes. */
export function useSettings(): Settings {
  return useSyncExternalStore(watchSettings, currentSettings);
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark, the reader's choice or else the system's. */
export function useThemeName(): ThemeName {
  const { theme } = useSettings();
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkSystem.matches);
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}

function watchSystem(listener: () => void): () => void {
  darkSystem.addEventListener('change', listener);
  return () => darkSystem.removeEventListener('change', listener);
}

/** Reads what an earlier visit kept; anything unreadable counts as not chosen. */
function loadSettings(): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return initial;
  }
  if (typeof stored !== 'object' || stored === null) return initial;
  const { language, theme, today, hiddenColumns } = { ...initial, ...stored };
  return {
    language: languages.includes(language) ? language : initial.language,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    today: typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : null,
    hiddenColumns: Array.isArray(hiddenColumns)
      ? hiddenColumns.filter((key) => typeof key === 'string')
      : initial.hiddenColumns,
  };
}
