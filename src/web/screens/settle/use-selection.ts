import { useState } from 'react';

/** Which rows are selected. Rows that have gone since, because they were settled, are selected no more. */
export function useSelection<Row extends { id: string }>(rows: readonly Row[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = rows.filter(({ id }) => ids.has(id));
  const set = (changed: readonly Row[], on: boolean) => {
    const next = new Set(ids);
    for (const { id } of changed) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setIds(next);
  };
  return { selected, has: (id: string) => ids.has(id), set };
}

export type Selection<Row extends { id: string }> = ReturnType<typeof useSelection<Row>>;
