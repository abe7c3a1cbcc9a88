/** A number of things in English: `1 plan`, `3 plans`. */
export function many(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
