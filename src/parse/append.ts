/** Adds items to a list one by one: `push(...items)` overflows the stack where a hostile text has a million of them. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
