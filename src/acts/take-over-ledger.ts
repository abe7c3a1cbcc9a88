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
import { readTakeoverOf, signatureOf } from './load-takeover.ts';
import { recordAct } from './record-act.ts';
import { writeDirective } from './write-directive.ts';

export type TakeOverRefusal =
  | { code: 'not_found' | 'stale_takeover' | 'nothing_to_take_over' }
  | { code: 'already_registered'; directiveId: string }
  | { code: 'rows_unmatched' | 'directive_has_errors'; issues: { path: string; message: string }[] };

export interface TakeOverCounts {
  tasks: number;
  values: number;
  /** Rows that a person left out. */
  leftOut: number;
}

export type TakeOverResult =
  | { ok: true; directiveId: string; counts: TakeOverCounts }
  | { ok: false; refusal: TakeOverRefusal };

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
  const takeover = await findTakeover(context.db, takeoverId);
  if (!takeover) return refuse({ code: 'not_found' });
  if (takeover.state !== 'open' || takeover.revision !== revision) return refuse({ code: 'stale_takeover' });
  const reading = await readTakeoverOf(context.db, takeover);
  const refusal = findRefusal(takeover, reading);
  if (refusal) return refuse(refusal);

  const plan = planWriting(context.actId, takeover, reading);
  const written = await context.db.transaction().execute((db) => write({ ...context, db }, takeover, plan));
  if (written === 'stale') return refuse({ code: 'stale_takeover' });
  if (written === 'registered') return await refuseRegistered(context.db, takeover.digest);
  await prepareForReading(context.db);
  return { ok: true, directiveId: plan.directiveId, counts: plan.counts };
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

function planWriting(actId: string, takeover: Takeover, { rows, made }: TakeoverReading): Writing {
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
    made: made && { text: made.text, rows: directiveRows(made, { actId, directiveId }) },
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

/** `stale` or `registered`, with nothing written, where another act was first. */
async function write(
  context: ActContext,
  takeover: Takeover,
  plan: Writing,
): Promise<'written' | 'stale' | 'registered'> {
  const { db, actId } = context;
  if (!(await lockOpenTakeover(db, takeover))) return 'stale';
  const { directiveId, made } = plan;
  const act = { act: 'take_over_ledger', actVersion: 1, input: inputOf(takeover) };
  if (made) {
    const { digest, fileName } = takeover;
    const bytes = await findTakeoverSource(db, takeover.id);
    if (!bytes) throw new Error(`The workbook of takeover ${takeover.id} is not kept.`);
    const entry = { directiveId, bytes, fileName, digest, ...made };
    if (!(await writeDirective(context, entry, act))) return 'registered';
  } else await recordAct(context, act);
  await updateOpenTakeover(db, takeover, { state: 'taken_over', actId, directiveId });
  await insertRows(db, { takeoverValue: plan.values });
  await rememberHeadings(db, headingRows(takeover, actId));
  return 'written';
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

async function refuseRegistered(db: Db, digest: string): Promise<TakeOverResult> {
  const first = await findDirectiveByDigest(db, digest);
  if (!first) throw new Error(`The directive with digest ${digest} was there a moment ago and is gone.`);
  return refuse({ code: 'already_registered', directiveId: first.id });
}

function refuse(refusal: TakeOverRefusal): TakeOverResult {
  return { ok: false, refusal };
}
