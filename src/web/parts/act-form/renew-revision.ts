/**
 * The input with the thing at another revision: every part of it that names the thing by `id` and a `revision` is
 * changed, the rest stays.
 */
export function renewRevision(input: unknown, thingId: string, revision: number): unknown {
  if (Array.isArray(input)) return input.map((each: unknown) => renewRevision(each, thingId, revision));
  if (typeof input !== 'object' || input === null) return input;
  const renewed = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, renewRevision(value, thingId, revision)]),
  );
  return renewed['id'] === thingId && 'revision' in renewed ? { ...renewed, revision } : renewed;
}
