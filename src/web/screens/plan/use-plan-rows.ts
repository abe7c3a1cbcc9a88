import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { SavedPlan } from '#contract/acts/plans.ts';
import type { PlannedRow, PlanSheet } from '#contract/plan.ts';
import { planQuery } from '../../api/plans.ts';
import { ApiProblem, sendAct } from '../../api/request.ts';
import { cellsOf, type PlanCells, rowToSave } from './plan-cells.ts';

/** How what was typed in a row stands. */
export type RowStatus = 'as_saved' | 'typing' | 'saving' | 'saved' | 'failed' | 'conflict';

/** A row that somebody has typed in. */
export interface TypedRow {
  cells: PlanCells;
  /** The revision on which it builds. */
  revision: number;
  status: RowStatus;
}

type Typed = Readonly<Record<string, TypedRow>>;
type Change = { id: string; row: Partial<TypedRow> | null } & Pick<TypedRow, 'cells' | 'revision'>;

/** How long after the last key a row is saved. */
const SAVE_AFTER_MILLISECONDS = 900;

function change(typed: Typed, { id, row, cells, revision }: Change): Typed {
  const { [id]: mine, ...others } = typed;
  if (row === null) return others;
  return { ...others, [id]: { status: 'typing', ...(mine ?? { cells, revision }), ...row } };
}

/**
 * The rows of a plan as they are typed: each saves itself soon after the last key, and what could not be saved stays as
 * it was typed. `edit` may change many rows at once, and `undo` takes the last such change back.
 */
export function usePlanRows(sheet: PlanSheet, year: number) {
  const queries = useQueryClient();
  const [typed, dispatch] = useReducer(change, {});
  const latest = useRef(typed);
  latest.current = typed;
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const past = useRef<{ id: string; cells: PlanCells }[][]>([]);
  const rows = useRef(new Map<string, PlannedRow>());
  rows.current = new Map(sheet.rows.map((row) => [row.assignmentId, row]));

  const viewOf = useCallback(
    (row: PlannedRow): TypedRow => {
      const mine = latest.current[row.assignmentId];
      // Once it is saved, what somebody else writes after it is shown.
      if (mine && (mine.status !== 'saved' || mine.revision >= row.revision)) return mine;
      return { cells: cellsOf(row, year), revision: row.revision, status: 'as_saved' };
    },
    [year],
  );
  const set = useCallback(
    (row: PlannedRow, part: Partial<TypedRow> | null) => {
      const { cells, revision } = viewOf(row);
      dispatch({ id: row.assignmentId, row: part, cells, revision });
    },
    [viewOf],
  );

  const save = useCallback(
    async (row: PlannedRow) => {
      const { cells, revision } = viewOf(row);
      set(row, { status: 'saving' });
      const { organisationId, directiveId } = sheet;
      try {
        const body = { organisationId, directiveId, rows: [rowToSave(row, { revision, cells, year })] };
        const saved = await sendAct<SavedPlan>('POST', '/acts/save-plan', body);
        const now = viewOf(row);
        const isSame = now.cells === cells;
        set(row, { revision: saved.rows[0]?.revision ?? revision, status: isSame ? 'saved' : 'typing' });
      } catch (error) {
        const isStale = error instanceof ApiProblem && error.problem.code === 'stale';
        set(row, { status: isStale ? 'conflict' : 'failed' });
      }
      await queries.invalidateQueries({ queryKey: planQuery(directiveId, organisationId).queryKey });
    },
    [queries, set, sheet, viewOf, year],
  );

  const saveSoon = useCallback(
    (row: PlannedRow, wait = SAVE_AFTER_MILLISECONDS) => {
      clearTimeout(timers.current.get(row.assignmentId));
      const again = () => {
        // One save of a row at a time: the next builds on the revision that this one gives.
        if (viewOf(row).status === 'saving') saveSoon(row);
        else void save(rows.current.get(row.assignmentId) ?? row);
      };
      timers.current.set(row.assignmentId, setTimeout(again, wait));
    },
    [save, viewOf],
  );

  const edit = useCallback(
    (edits: readonly { row: PlannedRow; cells: Partial<PlanCells> }[], isUndoable: boolean) => {
      if (isUndoable)
        past.current.push(edits.map(({ row }) => ({ id: row.assignmentId, cells: viewOf(row).cells })));
      for (const { row, cells } of edits) {
        const view = viewOf(row);
        const status = view.status === 'saving' ? 'saving' : 'typing';
        set(row, { cells: { ...view.cells, ...cells }, status });
        saveSoon(row);
      }
    },
    [saveSoon, set, viewOf],
  );

  const undo = useCallback(() => {
    const last = past.current.pop() ?? [];
    edit(
      last.flatMap(({ id, cells }) => {
        const row = rows.current.get(id);
        return row ? [{ row, cells }] : [];
      }),
      false,
    );
  }, [edit]);

  useWarning(Object.values(typed).some(({ status }) => status !== 'saved' && status !== 'as_saved'));
  return { viewOf, edit, undo, canUndo: past.current.length > 0, saveSoon, set, typed };
}

/** Asks before the page is left while something is not saved. */
function useWarning(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);
}
