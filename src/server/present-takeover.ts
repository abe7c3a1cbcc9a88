import type {
  TakenOverValue as SentValue,
  TakeoverRow,
  TakeoverRows,
  TakeoverSheet,
  TakeoverSummary,
  TakeoverView,
} from '#contract/takeover.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listTakeoverActs } from '#ledger/policy/takeover-policy.ts';
import { valuesUnder } from '#ledger/takeover/guess-columns.ts';
import type { TakeoverReading } from '#ledger/takeover/read-takeover.ts';
import { columnLetters, layOutSheet } from '#ledger/takeover/sheet.ts';
import type { TakenRow } from '#ledger/takeover/take-rows.ts';
import type { RowMatch } from '#ledger/values/taken-over.ts';
import type { Responsibility } from '#parse/directive.ts';
import { isPlaceholder } from '#parse/organisation-names.ts';
import type { StoredMatch } from '#store/database.ts';
import type { TakeoverSummary as StoredSummary, Takeover } from '#store/read/find-takeover.ts';
import type { TakeoverValue } from '#store/read/list-takeover-values.ts';

const MOST_ASIDE = 100;
const SAMPLES = 3;

/** A takeover as lists show it. */
export function presentTakeoverSummary(takeover: StoredSummary): TakeoverSummary {
  const { id, revision, state, fileName, digest, sizeBytes, title, makesDirective, directiveId } = takeover;
  const openedAt = takeover.openedAt.toISOString();
  return { id, revision, state, fileName, digest, sizeBytes, openedAt, title, makesDirective, directiveId };
}

/** A takeover with what its columns are taken for and what it would bring. */
export function presentTakeover(takeover: Takeover, reading: TakeoverReading, caller: Caller): TakeoverView {
  const { rows } = reading;
  const aside = presentAside(takeover, reading);
  return {
    ...presentTakeoverSummary(takeover),
    sheets: takeover.sheets.map((_, index) => presentSheet(takeover, index, rows)),
    counts: {
      tasks: rows.length,
      values: rows.reduce((sum, { values }) => sum + values.length, 0),
      rowsWithIssues: rows.filter(({ issues }) => issues.length > 0).length,
      matches: countMatches(takeover.matches),
    },
    aside: aside.slice(0, MOST_ASIDE),
    asideCount: aside.length,
    can: listTakeoverActs(caller, takeover),
  };
}

function presentSheet(
  { sheets, mapping }: Takeover,
  index: number,
  rows: readonly TakenRow[],
): TakeoverSheet {
  const sheet = sheets[index] ?? { name: '', cells: [] };
  const { taken, head, columns } = mapping[index] ?? { taken: false, head: null, columns: [] };
  const grid = layOutSheet(sheet);
  return {
    name: sheet.name,
    rowCount: grid.rowCount,
    taken,
    head,
    columns: columns.map((reading, at) => {
      const values = head ? valuesUnder(grid, head, at + 1).map(({ text }) => text) : [];
      const samples = [...new Set(values)].slice(0, SAMPLES);
      return { column: at + 1, letters: columnLetters(at + 1), ...reading, samples };
    }),
    taskCount: rows.filter((row) => row.sheet === index).length,
  };
}

function countMatches(matches: readonly StoredMatch[]): Record<RowMatch, number> {
  const counts = { exact: 0, proposed: 0, confirmed: 0, left_out: 0, unmatched: 0 };
  for (const { match } of matches) counts[match] += 1;
  return counts;
}

/** The rows of taken sheets that are no task: each once, with the first of its words. */
function presentAside({ sheets, mapping }: Takeover, { aside }: TakeoverReading): TakeoverView['aside'] {
  return aside.flatMap((cells, index) => {
    if (!mapping[index]?.taken) return [];
    const rows = new Map<number, TakeoverView['aside'][number]>();
    for (const each of cells) {
      if (each.fate === 'head' || each.reason === 'says_none' || each.reason === 'column_left_out') continue;
      const { row, text } = each.cell;
      if (!rows.has(row)) rows.set(row, { sheet: sheets[index]?.name ?? '', row, reason: each.reason, text });
    }
    return [...rows.values()];
  });
}

/** The rows of a takeover; `tasks` are those of the registered directive that the rows stand for. */
export function presentTakeoverRows(
  { revision, makesDirective, matches }: Takeover,
  { rows, made }: TakeoverReading,
  tasks: readonly { id: string; ordinal: number; clause: string }[],
): TakeoverRows {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const byPlace = new Map(matches.map((match) => [`${match.sheet}/${match.row}`, match]));
  const candidate = (taskId: string, similarity: number) => {
    const task = byId.get(taskId);
    return task ? [{ taskId, similarity, ordinal: task.ordinal, clause: task.clause }] : [];
  };
  const presentMatch = ({ match, taskId, candidates }: StoredMatch): TakeoverRow['match'] => {
    const shown = candidates.flatMap((each) => candidate(each.taskId, each.similarity));
    const chosen = taskId && !shown.some((each) => each.taskId === taskId) ? candidate(taskId, 0) : [];
    return { match, taskId, candidates: [...shown, ...chosen] };
  };
  return {
    revision,
    rows: rows.map((row, index) => {
      const task = made?.directive.tasks[index];
      const match = byPlace.get(`${row.sheet}/${row.row}`);
      return {
        ...row,
        answers: made ? null : row.answers,
        values: row.values.map(presentValue),
        responsibilities: task?.responsibilities.map(presentResponsibility) ?? null,
        deadlines: task?.deadlines.map(({ kind, on, quote }) => ({ kind, on, quote })) ?? null,
        match: makesDirective || !match ? null : presentMatch(match),
      };
    }),
  };
}

function presentValue({ row, column, text, status, on }: TakenRow['values'][number]) {
  return { row, column, text, ...(status && { status }), ...(on && { on }) };
}

function presentResponsibility({ role, orgs, openEnded }: Responsibility) {
  return { role, names: orgs.map((name) => ({ name, placeholder: isPlaceholder(name) })), openEnded };
}

/** A value taken over, with its place and what it is worth. */
export function presentTakenOver(value: TakeoverValue): SentValue {
  return {
    ...value,
    cell: `${columnLetters(value.column)}${value.row}`,
    standing: 'taken_over_unverified',
  };
}
