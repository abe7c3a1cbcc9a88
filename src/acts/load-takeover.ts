import { createHash } from 'node:crypto';
import { readTakeover, type TakeoverReading } from '#ledger/takeover/read-takeover.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import { findYearInTitle } from '#parse/annotation-context.ts';
import { readTaskAt } from '#parse/read-task-at.ts';
import type { Db } from '#store/open-store.ts';
import { listRememberedHeadings, type Takeover } from '#store/read/find-takeover.ts';
import { findDirective } from '#store/read/list-directives.ts';

/** The reading asked for last: a page asks for its head, then for its rows, then for the act, all at one revision. */
let last: { of: string; reading: Promise<TakeoverReading> } | undefined;

/** What a takeover would bring as it is stored at its revision, or did bring. */
export function readTakeoverOf(db: Db, takeover: Takeover): Promise<TakeoverReading> {
  const { id, revision, makesDirective, directiveId } = takeover;
  const of = [id, revision, makesDirective, directiveId].join();
  if (last?.of === of) return last.reading;
  const reading = readTakeoverAnew(db, takeover);
  last = { of, reading };
  reading.catch(() => {
    last = undefined;
  });
  return reading;
}

/**
 * What a takeover would bring, stored or not. Days without a year are of the year of the directive beside which the rows
 * stand, or of the one that the title names.
 */
export async function readTakeoverAnew(db: Db, takeover: Takeover): Promise<TakeoverReading> {
  const { sheets, mapping: mappings, title, makesDirective, directiveId } = takeover;
  const beside = makesDirective || !directiveId ? undefined : await findDirective(db, directiveId);
  const year = beside?.year ?? findYearInTitle(title) ?? null;
  return readTakeover({ sheets, mappings, title, year }, makesDirective ? readTaskAt : null);
}

/** By what the same headings are known again: SHA-256, hexadecimal. */
export function signatureOf(headings: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(headings)).digest('hex');
}

/** What columns under each of these rows of headings were taken for the last time. */
export async function loadRemembered(
  db: Db,
  headings: readonly (readonly string[])[],
): Promise<(headings: readonly string[]) => ColumnMeaning[] | undefined> {
  const remembered = await listRememberedHeadings(db, headings.map(signatureOf));
  return (asked) => remembered.get(signatureOf(asked));
}
