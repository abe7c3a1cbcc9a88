import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChannelListener } from '#store/listen.ts';
import { keepWorking } from './keep-working.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that lasts until it is let go, on a store whose acts are called out by hand. */
async function working() {
  const runs: { end: PromiseWithResolvers<void>; stopping: AbortSignal }[] = [];
  const failed = vi.fn();
  const listeners: ChannelListener[] = [];
  const store = {
    listen: async (_channel: string, listener: ChannelListener) => {
      listeners.push(listener);
      return async () => {
        listeners.splice(0);
      };
    },
  };
  const stop = await keepWorking({
    ...{ store, gatherMilliseconds: 100, everyMilliseconds: 60_000, failed },
    work: (stopping) => {
      const end = Promise.withResolvers<void>();
      runs.push({ end, stopping });
      return end.promise;
    },
  });
  /** Acts, one every so many milliseconds. */
  const hear = async (acts: number, apart = 150) => {
    for (let act = 0; act < acts; act++) {
      for (const { heard } of listeners) heard(`act-${act}`);
      await vi.advanceTimersByTimeAsync(apart);
    }
  };
  const letGo = async (fault?: unknown) => {
    const run = runs.at(-1);
    if (fault === undefined) run?.end.resolve();
    else run?.end.reject(fault);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { runs, failed, stop, hear, letGo };
}

describe('work that follows the acts', () => {
  test('is done at the start, after an act and every so often', async () => {
    const { runs, hear, letGo } = await working();
    expect(runs).toHaveLength(1);
    await letGo();
    await hear(1);
    expect(runs).toHaveLength(2);
    await letGo();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs).toHaveLength(3);
  });

  test('is done though acts never cease to come', async () => {
    const { runs, hear, letGo } = await working();
    await letGo();
    await hear(10, 20);
    expect(runs).toHaveLength(2);
  });

  test('is done once behind what is under way, however much is heard meanwhile', async () => {
    const { runs, hear, letGo } = await working();
    await hear(50);
    expect(runs).toHaveLength(1);
    await letGo();
    expect(runs).toHaveLength(2);
    await letGo();
    expect(runs).toHaveLength(2);
  });

  test('begins nothing more once it is to stop, and waits for what is under way alone', async () => {
    const { runs, stop, hear, letGo } = await working();
    await hear(50);
    let stopped = false;
    const stopping = stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(runs[0]?.stopping.aborted).toBe(true);
    expect(stopped).toBe(false);
    await letGo();
    await stopping;
    expect(runs).toHaveLength(1);
  });

  test('says what failed and goes on; what broke itself off for the stop has not failed', async () => {
    const { runs, failed, stop, hear, letGo } = await working();
    await letGo(new Error('lost'));
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('lost'));
    await hear(1);
    const stopping = stop();
    await vi.advanceTimersByTimeAsync(0);
    await letGo(runs.at(-1)?.stopping.reason);
    await stopping;
    expect(failed).toHaveBeenCalledOnce();
  });
});
