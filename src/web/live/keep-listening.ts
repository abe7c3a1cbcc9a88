import type { QueryClient } from '@tanstack/react-query';
import type { LiveAct, LiveEvent } from '#contract/live.ts';
import { refresh, refreshAll } from '../api/refresh.ts';
import { refreshTouched } from './refresh-touched.ts';

/** How long to wait before the connection is opened again, longer after every failure, in milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** A connection that is down for longer than this is spoken of. */
const DOWN_AFTER = 8_000;

/** Has what is shown follow what others do, until what it returns is called; says when the connection stays down. */
export function keepListening(queries: QueryClient, onDown: (isDown: boolean) => void): () => void {
  let source: EventSource | undefined;
  let wait = FIRST_WAIT;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

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
      // What was done after these answers were asked for and before the connection stood was told to nobody.
      void refreshAll(queries);
    });
    on('act', (message) => {
      if (message instanceof MessageEvent) void refreshTouched(queries, readAct(message));
    });
    on('notices', () => void refresh(queries, ([kind]) => kind === 'notifications'));
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
