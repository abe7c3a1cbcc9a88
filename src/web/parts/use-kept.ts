import { useCallback, useState } from 'react';

/**
 * State that survives a reload of the page and a visit to another one: what somebody has begun to type. `key` names
 * it within this browser tab; undefined stands for nothing typed, and setting it forgets what was kept.
 */
export function useKept<Value>(key: string): [Value | undefined, (value: Value | undefined) => void] {
  const [state, setState] = useState(() => ({ key, value: readKept<Value>(key) }));
  if (state.key !== key) setState({ key, value: readKept<Value>(key) });
  const keep = useCallback(
    (value: Value | undefined) => {
      setState({ key, value });
      try {
        if (value === undefined) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(value));
      } catch {
        // A browser that forbids storage, or a full one, keeps it until the page is left.
      }
    },
    [key],
  );
  return [state.value, keep];
}

/** Everything kept under names that begin with `prefix`. */
export function listKept(prefix: string): unknown[] {
  return keptNames(prefix).flatMap((key) => readKept<unknown>(key) ?? []);
}

/** Forgets everything kept under names that begin with `prefix`. */
export function forgetKept(prefix: string): void {
  for (const key of keptNames(prefix)) sessionStorage.removeItem(key);
}

function keptNames(prefix: string): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function readKept<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
