import { createHash } from 'node:crypto';
import { readTakeover, type TakeoverReading } from '#ledger/takeover/read-takeover.ts';
import type { ColumnMeaning } from '#ledger/values/column-meanings.ts';
import { findYearInTitle } from '#parse/annotation-context.ts';
import { readTaskAt } from '#parse/read-task-at.ts';
import type { Db } from '#store/open-store.ts';
import { listRememberedHeadings, type Takeover } from '#store/read/find-takeover.ts';
import { findDirective } from '#store/read/list-directives.ts';

/** What an open takeover would bring, or a done one brought. Days without a year are of the year that the title names. */
export async function readTakeoverOf(db: Db, takeover: Takeover): Promise<TakeoverReading> {
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
