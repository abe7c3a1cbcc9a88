/**
 * What `read` gave last, however many ask for it; read again once it is older than so many milliseconds. A failure is told to those
 * who wait for it and is not kept.
 */
export function keptFor<T>(
  milliseconds: number,
  read: () => Promise<T>,
  clock = () => performance.now(),
): () => Promise<T> {
  let kept: { since: number; value: Promise<T> } | undefined;
  return async () => {
    const now = clock();
    if (kept && now - kept.since < milliseconds) return await kept.value;
    const reading = { since: now, value: read() };
    kept = reading;
    try {
      return await reading.value;
    } catch (fault) {
      if (kept === reading) kept = undefined;
      throw fault;
    }
  };
}
