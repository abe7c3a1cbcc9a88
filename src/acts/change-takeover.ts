import { findCapacity } from '#ledger/policy/rule.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import type { HeadRows } from '#ledger/takeover/find-head.ts';
import { headingsOf } from '#ledger/takeover/find-head.ts';
import { findClear, matchRows } from '#ledger/takeover/match-rows.ts';
import { type Grid, layOutSheet } from '#ledger/takeover/sheet.ts';
import { correctColumns, mapColumns, type SheetMapping } from '#ledger/takeover/sheet-mapping.ts';
import type { TakenRow } from '#ledger/takeover/take-rows.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import type { StoredMatch } from '#store/database.ts';
import type { Db } from '#store/open-store.ts';
import { findTakeover, listMatchableTasks, type Takeover } from '#store/read/find-takeover.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { updateOpenTakeover } from '#store/tables/takeover.ts';
import type { ActContext } from './act-context.ts';
import { loadRemembered, readTakeoverAnew } from './load-takeover.ts';

/** What a person says of a workbook's sheets and columns. */
export interface MappingInput {
  /** The revision that they saw. */
  revision: number;
  title: string;
  /** One for each sheet; `meanings` is null where the head was moved and the columns are to be guessed anew. */
  sheets: { taken: boolean; head: HeadRows | null; meanings: ColumnMeaning[] | null }[];
}

/** What a person says of the tasks that rows stand for. */
export interface MatchesInput {
  revision: number;
  /** The registered directive whose tasks the rows stand for; null where the workbook makes one of its own. */
  directiveId: string | null;
  /** Rows settled one by one; without a task the row is left out. */
  decisions: { sheet: number; row: number; taskId: string | null }[];
  /** Confirms every row of which one task is clearly more like than others. */
  confirmClear: boolean;
  /** Leaves out every row that is still not settled. */
  leaveOutOthers: boolean;
}

export type ChangeTakeoverRefusal =
  | { code: 'not_found' | 'stale_takeover' }
  | { code: 'invalid_request'; issues: { path: string; message: string }[] };
/** What is said of a takeover that is open is no act yet: who says it, and where it is kept. */
export type Changing = Pick<ActContext, 'db' | 'caller'>;

export type ChangeTakeoverResult = { ok: true } | { ok: false; refusal: ChangeTakeoverRefusal };

/** Reads the sheets of an open takeover as a person says; what was matched is matched anew, decisions stand. */
export async function mapTakeover(
  context: Changing,
  id: string,
  input: MappingInput,
): Promise<ChangeTakeoverResult> {
  const { db } = context;
  const found = await findOpen(context, id, input.revision);
  if (!found.ok) return found;
  const { takeover } = found;
  const grids = takeover.sheets.map(layOutSheet);
  const issues = checkMapping(input, grids);
  if (issues.length > 0) return { ok: false, refusal: { code: 'invalid_request', issues } };
  const moved = input.sheets.map(({ head }, index) =>
    head && grids[index] ? [headingsOf(grids[index], head)] : [],
  );
  const remembered = await loadRemembered(db, moved.flat());
  const mapping = input.sheets.map(({ taken, head, meanings }, index): SheetMapping => {
    const before = takeover.mapping[index];
    const grid = grids[index];
    if (!head || !grid) return { taken: false, head: null, columns: [] };
    const same = before?.head?.from === head.from && before.head.to === head.to;
    const columns = same && before ? before.columns : mapColumns(grid, head, remembered);
    return { taken, head, columns: meanings ? correctColumns(columns, meanings) : columns };
  });
  const mapped = { ...takeover, mapping, title: input.title };
  const matches = takeover.directiveId
    ? await matchTo(db, mapped, { directiveId: takeover.directiveId, settled: takeover.matches })
    : [];
  return await update(db, takeover, { mapping, title: input.title, matches });
}

/** Says what the rows of an open takeover stand for: tasks of a registered directive, or a directive of their own. */
export async function matchTakeover(
  context: Changing,
  id: string,
  input: MatchesInput,
): Promise<ChangeTakeoverResult> {
  const { db } = context;
  const found = await findOpen(context, id, input.revision);
  if (!found.ok) return found;
  const { takeover } = found;
  const { directiveId } = input;
  if (!directiveId) {
    return await update(db, takeover, { makesDirective: true, directiveId: null, matches: [] });
  }
  const before =
    takeover.directiveId === directiveId
      ? takeover.matches
      : await matchTo(db, takeover, { directiveId, settled: [] });
  const tasks = new Set((await listMatchableTasks(db, directiveId)).map((task) => task.id));
  const issues = checkDecisions(input, before, tasks);
  if (!(await findDirective(db, directiveId))) issues.push({ path: 'directiveId', message: directiveId });
  if (issues.length > 0) return { ok: false, refusal: { code: 'invalid_request', issues } };
  const matches = before.map((match) => decide(match, input));
  return await update(db, takeover, { makesDirective: false, directiveId, matches });
}

async function findOpen(
  { db, caller }: Changing,
  id: string,
  revision: number,
): Promise<{ ok: true; takeover: Takeover } | { ok: false; refusal: ChangeTakeoverRefusal }> {
  const takeover = findCapacity(caller, takesOver, undefined) && (await findTakeover(db, id));
  if (!takeover) return { ok: false, refusal: { code: 'not_found' } };
  const current = takeover.state === 'open' && takeover.revision === revision;
  return current ? { ok: true, takeover } : { ok: false, refusal: { code: 'stale_takeover' } };
}

async function update(
  db: Db,
  takeover: Takeover,
  change: Partial<Pick<Takeover, 'title' | 'makesDirective' | 'directiveId' | 'mapping' | 'matches'>>,
): Promise<ChangeTakeoverResult> {
  const { mapping, matches, ...rest } = change;
  const updated = await updateOpenTakeover(db, takeover, {
    ...rest,
    ...(mapping && { mapping: JSON.stringify(mapping) }),
    ...(matches && { matches: JSON.stringify(matches) }),
  });
  return updated ? { ok: true } : { ok: false, refusal: { code: 'stale_takeover' } };
}

const MOST_HEAD_ROWS = 5;

function checkMapping({ sheets }: MappingInput, grids: readonly Grid[]): { path: string; message: string }[] {
  const issues = sheets.flatMap(({ head, meanings }, index) => {
    const grid = grids[index];
    const fits =
      head === null ||
      (grid &&
        head.from >= 1 &&
        head.from <= head.to &&
        head.to <= grid.rowCount &&
        head.to - head.from < MOST_HEAD_ROWS);
    const clauses = meanings?.filter((meaning) => meaning === 'clause').length ?? 0;
    return [
      ...(fits ? [] : [{ path: `sheets.${index}.head`, message: `${head?.from}-${head?.to}` }]),
      ...(clauses > 1 ? [{ path: `sheets.${index}.meanings`, message: 'clause' }] : []),
    ];
  });
  return sheets.length === grids.length
    ? issues
    : [{ path: 'sheets', message: String(sheets.length) }, ...issues];
}

function checkDecisions(
  { decisions }: MatchesInput,
  matches: readonly StoredMatch[],
  tasks: ReadonlySet<string>,
): { path: string; message: string }[] {
  const rows = new Set(matches.map(placeOf));
  return decisions.flatMap((decision, index) => {
    const known = rows.has(placeOf(decision)) && (decision.taskId === null || tasks.has(decision.taskId));
    return known ? [] : [{ path: `decisions.${index}`, message: placeOf(decision) }];
  });
}

/** Matches the rows to the tasks of a directive; what a person settled of a row that is still there stands. */
async function matchTo(
  db: Db,
  takeover: Takeover,
  { directiveId, settled }: { directiveId: string; settled: readonly StoredMatch[] },
): Promise<StoredMatch[]> {
  const { rows } = await readTakeoverAnew(db, { ...takeover, makesDirective: false, directiveId });
  const tasks = await listMatchableTasks(db, directiveId);
  const found = matchRows(
    rows.map(({ clause }) => clause),
    tasks,
  );
  const decided = new Map(
    settled
      .filter(({ match }) => match === 'confirmed' || match === 'left_out')
      .map((match) => [placeOf(match), match]),
  );
  return rows.map(({ sheet, row }: TakenRow, index): StoredMatch => {
    const { exact = null, candidates = [] } = found[index] ?? {};
    const match = exact ? 'exact' : candidates.length > 0 ? 'proposed' : 'unmatched';
    const stands = decided.get(placeOf({ sheet, row }));
    return stands ?? { sheet, row, match, taskId: exact, candidates };
  });
}

function decide(match: StoredMatch, { decisions, confirmClear, leaveOutOthers }: MatchesInput): StoredMatch {
  const decision = decisions.find((each) => placeOf(each) === placeOf(match));
  if (decision) {
    const { taskId } = decision;
    return { ...match, taskId, match: taskId === null ? 'left_out' : 'confirmed' };
  }
  if (match.match !== 'proposed' && match.match !== 'unmatched') return match;
  const clear = confirmClear ? findClear(match.candidates) : undefined;
  if (clear) return { ...match, taskId: clear.taskId, match: 'confirmed' };
  return leaveOutOthers ? { ...match, taskId: null, match: 'left_out' } : match;
}

function placeOf({ sheet, row }: { sheet: number; row: number }): string {
  return `${sheet}/${row}`;
}
