import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveAct, LiveEvent } from '#contract/live.ts';
import { refreshAll } from '../api/refresh.ts';
import { refreshTouched } from './refresh-touched.ts';

/** How long to wait before the connection is opened again, longer after every failure, in milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** A connection that is down for longer than this is spoken of. */
const DOWN_AFTER = 8_000;

/**
 * Hears what others do while the page is looked at, and asks anew for what it touches. The result is true while the
 * connection stays down: what is shown may then be out of date. A page that nobody looks at holds no connection: browsers
 * have few of them for all pages together.
 */
export function useLive(signedIn: boolean): boolean {
  const queries = useQueryClient();
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    if (!signedIn) return;
    return keepListening(queries, setDown);
  }, [queries, signedIn]);
  return isDown;
}

/** Listens until what it returns is called. */
function keepListening(queries: QueryClient, onDown: (isDown: boolean) => void): () => void {
  let source: EventSource | undefined;
  let wait = FIRST_WAIT;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let before = false;

  const close = () => {
    source?.close();
    source = undefined;
    clearTimeout(reopening);
    clearTimeout(speaking);
    speaking = undefined;
    onDown(false);
  };
  const open = () => {
    if (source || document.hidden) return;
    const opened = new EventSource('/api/live');
    source = opened;
    const on = (event: LiveEvent | 'open' | 'error', act: (message: Event) => void) =>
      opened.addEventListener(event, act);
    on('open', () => {
      wait = FIRST_WAIT;
      clearTimeout(speaking);
      speaking = undefined;
      onDown(false);
      // Between two connections something may have been missed.
      if (before) void refreshAll(queries);
      before = true;
    });
    on('act', (message) => {
      if (message instanceof MessageEvent) void refreshTouched(queries, readAct(message));
    });
    on('notices', () => void queries.invalidateQueries({ queryKey: ['notifications'] }));
    on('missed', () => void refreshAll(queries));
    on('end', close);
    on('error', () => {
      opened.close();
      if (source !== opened) return;
      source = undefined;
      speaking ??= setTimeout(() => onDown(true), DOWN_AFTER);
      reopening = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };
  const watchPage = () => (document.hidden ? close() : open());

  open();
  document.addEventListener('visibilitychange', watchPage);
  return () => {
    document.removeEventListener('visibilitychange', watchPage);
    close();
  };
}

function readAct({ data }: MessageEvent<string>): LiveAct {
  return JSON.parse(data);
}
