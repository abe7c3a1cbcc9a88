import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { WorkbookResult } from '#contract/workbooks.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendWorkbook } from '../../api/workbooks.ts';

/** Which side counts where both have changed an assignment. */
export type Side = 'ledger' | 'workbook';

/** A chosen workbook and what has become of it. */
export interface ChosenWorkbook {
  key: number;
  file: File;
  state: 'waiting' | 'reading' | 'importing' | 'told' | 'refused';
  /** What it brings or has brought, once it was read. */
  result: WorkbookResult | undefined;
  error: Error | undefined;
  /** By assignment. */
  sides: Readonly<Record<string, Side>>;
}

/** Nothing is in the way of taking it in. */
export function isReady({ state, result, sides }: ChosenWorkbook): boolean {
  if (state !== 'told' || !result || result.done || result.problems.length > 0) return false;
  const chosen = result.conflicts.filter(({ key }) => sides[key] !== undefined);
  return chosen.length === result.conflicts.length && result.changes.length + chosen.length > 0;
}

/** The workbooks chosen on this visit, read one after the other on trial, then taken in as the person says. */
export function useWorkbooks() {
  const queries = useQueryClient();
  const [workbooks, setWorkbooks] = useState<ChosenWorkbook[]>([]);
  const queue = useRef(Promise.resolve());
  const nextKey = useRef(0);
  const change = (key: number, part: Partial<ChosenWorkbook>) =>
    setWorkbooks((list) => list.map((each) => (each.key === key ? { ...each, ...part } : each)));

  const send = async ({ key, file, sides }: ChosenWorkbook, trial: boolean) => {
    change(key, { state: trial ? 'reading' : 'importing' });
    const chosen = Object.entries(sides);
    const of = (side: Side) => chosen.filter(([, each]) => each === side).map(([id]) => id);
    try {
      const result = await sendWorkbook(file, { trial, take: of('workbook'), leave: of('ledger') });
      change(key, { state: 'told', result });
      if (!trial) await refreshAll(queries);
    } catch (error) {
      change(key, { state: 'refused', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  const enqueue = (workbook: ChosenWorkbook, trial: boolean) => {
    queue.current = queue.current.then(() => send(workbook, trial));
  };

  return {
    workbooks,
    add(files: readonly File[]) {
      const added = files.map((file): ChosenWorkbook => {
        const key = nextKey.current++;
        return { key, file, state: 'waiting', result: undefined, error: undefined, sides: {} };
      });
      setWorkbooks((list) => [...list, ...added]);
      for (const workbook of added) enqueue(workbook, true);
    },
    importThese(some: readonly ChosenWorkbook[]) {
      for (const workbook of some) enqueue(workbook, false);
    },
    choose: (workbook: ChosenWorkbook, assignmentId: string, side: Side) =>
      change(workbook.key, { sides: { ...workbook.sides, [assignmentId]: side } }),
    remove: (key: number) => setWorkbooks((list) => list.filter((each) => each.key !== key)),
  };
}
