import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { SavedPlan } from '#contract/acts/plans.ts';
import type { PlannedRow, PlanSheet } from '#contract/plan.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { planQuery } from '../../api/plans.ts';
import { sendAct } from '../../api/request.ts';
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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const due = useRef(new Set<string>());
  const asSaved = useRef(new WeakMap<PlannedRow, TypedRow>());
  const past = useRef<{ id: string; cells: PlanCells }[][]>([]);
  const rows = useRef(new Map<string, PlannedRow>());
  rows.current = new Map(sheet.rows.map((row) => [row.assignmentId, row]));

  const viewOf = useCallback(
    (row: PlannedRow): TypedRow => {
      const mine = latest.current[row.assignmentId];
      // Once it is saved, what somebody else writes after it is shown.
      if (mine && (mine.status !== 'saved' || mine.revision >= row.revision)) return mine;
      // The same row is the same view, so that only what changes is drawn anew.
      const saved = asSaved.current.get(row) ?? {
        ...{ cells: cellsOf(row, year), revision: row.revision, status: 'as_saved' as const },
      };
      asSaved.current.set(row, saved);
      return saved;
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

  const send = useCallback(
    async (sent: readonly { row: PlannedRow; view: TypedRow }[]): Promise<void> => {
      const { organisationId, directiveId } = sheet;
      const toSave = sent.map(({ row, view }) => rowToSave(row, { ...view, year }));
      try {
        const body = { organisationId, directiveId, rows: toSave };
        const saved = await sendAct<SavedPlan>('POST', '/acts/save-plan', body);
        const revisions = new Map(saved.rows.map(({ assignmentId, revision }) => [assignmentId, revision]));
        for (const { row, view } of sent) {
          const isSame = viewOf(row).cells === view.cells;
          const revision = revisions.get(row.assignmentId) ?? view.revision;
          set(row, { revision, status: isSame ? 'saved' : 'typing' });
        }
      } catch (error) {
        const isRefused = error instanceof ApiProblem;
        // One row that is refused does not hold up the others.
        if (isRefused && sent.length > 1) {
          for (const one of sent) await send([one]);
          return;
        }
        const status = isRefused && error.problem.code === 'stale' ? 'conflict' : 'failed';
        for (const { row } of sent) set(row, { status });
      }
    },
    [set, sheet, viewOf, year],
  );

  /** Saves what is due in one act; a row that is being saved waits, for the next builds on the revision that this one gives. */
  const saveDue = useCallback(async () => {
    const { organisationId, directiveId } = sheet;
    const ready = [...due.current].flatMap((id) => {
      const row = rows.current.get(id);
      return row && viewOf(row).status !== 'saving' ? [{ row, view: viewOf(row) }] : [];
    });
    for (const { row } of ready) {
      due.current.delete(row.assignmentId);
      set(row, { status: 'saving' });
    }
    if (ready.length > 0) await send(ready);
    await queries.invalidateQueries({ queryKey: planQuery(directiveId, organisationId).queryKey });
  }, [queries, send, set, sheet, viewOf]);

  const saveSoon = useCallback(
    (row: PlannedRow, wait = SAVE_AFTER_MILLISECONDS) => {
      due.current.add(row.assignmentId);
      clearTimeout(timer.current);
      timer.current = setTimeout(async () => {
        await saveDue();
        const [left] = [...due.current].flatMap((id) => rows.current.get(id) ?? []);
        if (left) saveSoon(left);
      }, wait);
    },
    [saveDue],
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

/** What the rows of a plan are written with. */
export type PlanRows = ReturnType<typeof usePlanRows>;

/** Asks before the page is left while something is not saved. */
function useWarning(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOpen]);
}
