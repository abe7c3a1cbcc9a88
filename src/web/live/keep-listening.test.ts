import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepListening } from './keep-listening.ts';

/** A connection of the browser that stands when the test says so. */
class Connection extends EventTarget {
  static readonly made: Connection[] = [];

  constructor() {
    super();
    Connection.made.push(this);
  }

  close(): void {}
}

let stop: () => void;
let asked: number;
beforeEach(() => {
  Connection.made.length = 0;
  asked = 0;
  vi.stubGlobal('EventSource', Connection);
  vi.stubGlobal('document', new EventTarget());
  const queries = new QueryClient();
  const queryFn = () => ++asked;
  new QueryObserver(queries, { queryKey: ['my work'], queryFn }).subscribe(() => undefined);
  stop = keepListening(queries, () => undefined);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it('asks for what is shown once more as soon as it hears, since nobody told what was done in between', async () => {
  await expect.poll(() => asked).toBe(1);
  Connection.made[0]?.dispatchEvent(new Event('open'));
  await expect.poll(() => asked).toBe(2);
});

it('asks again for what is shown when something is done that touches it', async () => {
  await expect.poll(() => asked).toBe(1);
  const data = JSON.stringify({ whole: true });
  Connection.made[0]?.dispatchEvent(new MessageEvent('act', { data }));
  await expect.poll(() => asked).toBe(2);
});
