/** `id` and `intoId`, which stand beside `revision` and `intoRevision`; not `organisationId` without a revision beside it. */
const ID = /^(?:id|(\w+)Id)$/;

/**
 * The input with the thing at another revision: every part of it that names the thing by an id with a revision beside it
 * is changed, the rest stays.
 */
export function renewRevision(input: unknown, thingId: string, revision: number): unknown {
  if (Array.isArray(input)) return input.map((each: unknown) => renewRevision(each, thingId, revision));
  if (typeof input !== 'object' || input === null) return input;
  const entries = Object.entries(input);
  const renewed = new Set(
    entries.flatMap(([name, value]) => {
      const [found, before] = ID.exec(name) ?? [];
      return found !== undefined && value === thingId ? [before ? `${before}Revision` : 'revision'] : [];
    }),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      renewed.has(name) ? revision : renewRevision(value, thingId, revision),
    ]),
  );
}
