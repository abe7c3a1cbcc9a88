import type { EnteredNames } from '#ledger/organisations/find-entered.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { takesOver } from '#ledger/policy/takeover-policy.ts';
import type { TakeoverReading } from '#ledger/takeover/read-takeover.ts';
import type { TakenRow } from '#ledger/takeover/take-rows.ts';
import { insertRows, type RowsByTable } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import { prepareForReading } from '#store/prepare-for-reading.ts';
import { findTakeover, findTakeoverSource, type Takeover } from '#store/read/find-takeover.ts';
import { findDirectiveByDigest } from '#store/read/list-directives.ts';
import { lockOpenTakeover, rememberHeadings, updateOpenTakeover } from '#store/tables/takeover.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { type DirectiveRows, directiveRows } from './directive-rows.ts';
import { loadEnteredNames } from './load-entered-names.ts';
import { readTakeoverOf, signatureOf } from './load-takeover.ts';
import { recordAct } from './record-act.ts';
import { refuse } from './refusals.ts';
import { type RetryRefusal, transact } from './transact.ts';
import { writeDirective } from './write-directive.ts';

export type TakeOverRefusal =
  | RetryRefusal
  | { code: 'not_found' | 'stale_takeover' | 'nothing_to_take_over' }
  | { code: 'already_registered'; directiveId: string }
  | { code: 'rows_unmatched' | 'directive_has_errors'; issues: { path: string; message: string }[] };

export interface TakeOverCounts {
  tasks: number;
  values: number;
  /** Rows that a person left out. */
  leftOut: number;
}

interface TakenOver {
  directiveId: string;
  counts: TakeOverCounts;
}

export type TakeOverResult = ({ ok: true } & TakenOver) | { ok: false; refusal: TakeOverRefusal };

/**
 * Takes a ledger in use over as its takeover stands at a revision: all or nothing, with one row in the journal. Its values
 * are kept with their places, unverified; they never count as reported. A workbook that makes a directive of its own
 * registers it. Refused where rows still wait for a task, where nothing is to be taken over, and where the workbook or
 * its very bytes are in the ledger already.
 */
export async function takeOverLedger(
  context: ActContext,
  { takeoverId, revision }: { takeoverId: string; revision: number },
): Promise<TakeOverResult> {
  const capacity = findCapacity(context.caller, takesOver, undefined);
  if (!capacity) return refuse({ code: 'not_found' });
  const planned = await findReading(context, takeoverId, revision);
  // A refusal goes the same way: a request sent again is answered as it was.
  const outcome = await transact<TakenOver, TakeOverRefusal>(context, 'ledger', async (within) => {
    if (!planned.ok) return planned;
    const { takeover, reading } = planned;
    const writing = planWriting(within.actId, takeover, reading, await loadEnteredNames(within.db));
    const refusal = await write(within, takeover, writing, capacity);
    if (refusal) return refuse(refusal);
    return { ok: true, result: { directiveId: writing.directiveId, counts: writing.counts } };
  });
  if (!outcome.ok) return outcome;
  await prepareForReading(context.db);
  return { ok: true, ...outcome.result };
}

/** What is to be taken over, unless something stands against it. */
async function findReading(
  { db }: ActContext,
  takeoverId: string,
  revision: number,
): Promise<
  { ok: true; takeover: Takeover; reading: TakeoverReading } | { ok: false; refusal: TakeOverRefusal }
> {
  const takeover = await findTakeover(db, takeoverId);
  if (!takeover) return refuse({ code: 'not_found' });
  if (takeover.state !== 'open' || takeover.revision !== revision) return refuse({ code: 'stale_takeover' });
  const reading = await readTakeoverOf(db, takeover);
  const refusal = findRefusal(takeover, reading);
  return refusal ? refuse(refusal) : { ok: true, takeover, reading };
}

function findRefusal(takeover: Takeover, { rows, made }: TakeoverReading): TakeOverRefusal | undefined {
  if (rows.length === 0) return { code: 'nothing_to_take_over' };
  if (made) {
    const errors = made.directive.diagnostics.filter(({ severity }) => severity === 'error');
    const issues = errors.map(({ span: [start, end], message }) => ({ path: `${start}-${end}`, message }));
    return issues.length > 0 ? { code: 'directive_has_errors', issues } : undefined;
  }
  const waiting = takeover.matches.filter(({ match }) => match === 'proposed' || match === 'unmatched');
  if (waiting.length > 0) {
    const issues = waiting.map(({ sheet, row }) => ({
      path: `${takeover.sheets[sheet]?.name ?? ''}!${row}`,
      message: rows.find((each) => each.sheet === sheet && each.row === row)?.clause ?? '',
    }));
    return { code: 'rows_unmatched', issues };
  }
  return takeover.matches.some(({ taskId }) => taskId !== null)
    ? undefined
    : { code: 'nothing_to_take_over' };
}

interface Writing {
  directiveId: string;
  /** Null beside a registered directive. */
  made: { text: string; rows: DirectiveRows } | null;
  values: NonNullable<RowsByTable['takeoverValue']>;
  counts: TakeOverCounts;
}

function planWriting(
  actId: string,
  takeover: Takeover,
  { rows, made }: TakeoverReading,
  entered: EnteredNames,
): Writing {
  const directiveId = made ? deriveId(actId, 'directive') : (takeover.directiveId ?? '');
  const matched = new Map(takeover.matches.map(({ sheet, row, taskId }) => [`${sheet}/${row}`, taskId]));
  const taskOf = ({ sheet, row }: TakenRow, index: number) =>
    made ? deriveId(actId, `task/${made.directive.tasks[index]?.ordinal}`) : matched.get(`${sheet}/${row}`);
  const values = rows.flatMap((row, index) => {
    const taskId = taskOf(row, index);
    return taskId ? valueRows(takeover, row, { directiveId, taskId }) : [];
  });
  const taken = rows.filter((row, index) => taskOf(row, index)).length;
  return {
    directiveId,
    made: made && { text: made.text, rows: directiveRows(made, { actId, directiveId, entered }) },
    values,
    counts: { tasks: taken, values: values.length, leftOut: rows.length - taken },
  };
}

function valueRows(
  { id: takeoverId, sheets }: Takeover,
  { sheet, values }: TakenRow,
  of: { directiveId: string; taskId: string },
): Writing['values'] {
  return values.map(({ row, column, heading, meaning, text, status, on }) => ({
    takeoverId,
    sheet: sheets[sheet]?.name ?? '',
    rowNumber: row,
    columnNumber: column,
    ...of,
    heading,
    meaning,
    words: text,
    status,
    readOn: on,
  }));
}

/** Why another act was first, with what is written to be rolled back; undefined where all is written. */
async function write(
  context: ActContext,
  takeover: Takeover,
  { directiveId, made, values }: Writing,
  capacity: Capacity,
): Promise<TakeOverRefusal | undefined> {
  const { db, actId } = context;
  if (!(await lockOpenTakeover(db, takeover))) return { code: 'stale_takeover' };
  const act = { act: 'take_over_ledger', actVersion: 1, input: inputOf(takeover), capacity } as const;
  const { digest, fileName } = takeover;
  if (made) {
    const bytes = await findTakeoverSource(db, takeover.id);
    if (!bytes) throw new Error(`The workbook of takeover ${takeover.id} is not kept.`);
    const entry = { directiveId, bytes, fileName, digest, ...made };
    if (!(await writeDirective(context, entry, act))) return await findRegistered(db, digest);
  } else {
    const taskIds = [...new Set(values.map(({ taskId }) => taskId))];
    const subjects = taskIds.map((taskId) => ({ directiveId, taskId, detail: { fileName } }));
    await recordAct(context, { ...act, subjects: [{ directiveId, detail: { fileName } }, ...subjects] });
  }
  await updateOpenTakeover(db, takeover, { state: 'taken_over', actId, directiveId });
  await insertRows(db, { takeoverValue: values });
  await rememberHeadings(db, headingRows(takeover, actId));
  return undefined;
}

/** Everything that a person reviewed: with the file of that digest it gives the same rows again. */
function inputOf(takeover: Takeover): Record<string, unknown> {
  const { id, digest, fileName, sizeBytes, title, makesDirective, directiveId, sheets, mapping, matches } =
    takeover;
  return {
    takeoverId: id,
    digest,
    fileName,
    sizeBytes,
    title,
    directiveId: makesDirective ? null : directiveId,
    sheets: mapping.map(({ taken, head, columns }, index) => ({
      name: sheets[index]?.name,
      taken,
      head,
      columns: columns.map(({ heading, meaning }) => ({ heading, meaning })),
    })),
    matches: matches.map(({ sheet, row, match, taskId }) => ({ sheet, row, match, taskId })),
  };
}

function headingRows({ mapping }: Takeover, actId: string): NonNullable<RowsByTable['takeoverHeadings']> {
  const rows = mapping
    .filter(({ taken }) => taken)
    .map(({ columns }) => {
      const headings = columns.map(({ heading }) => heading);
      const meanings = columns.map(({ meaning }) => meaning);
      return { signature: signatureOf(headings), headings, meanings, actId };
    });
  // Sheets of the same headings may have been mapped differently: the first of them is remembered.
  return [...new Map(rows.toReversed().map((row) => [row.signature, row])).values()];
}

async function findRegistered(db: Db, digest: string): Promise<TakeOverRefusal> {
  const first = await findDirectiveByDigest(db, digest);
  if (!first) throw new Error(`The directive with digest ${digest} was there a moment ago and is gone.`);
  return { code: 'already_registered', directiveId: first.id };
}
